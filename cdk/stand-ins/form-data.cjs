/** Stands in for the package form-data: the runtime has one of its own. */
module.exports = FormData;
