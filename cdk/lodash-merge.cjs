/** Stands in for lodash: LinkedIn's client calls one of its functions, and the whole of it is seven times as large. */
module.exports = { merge: require('../node_modules/lodash/merge.js') };
