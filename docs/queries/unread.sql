-- What could not be read, by day (UTC) and reason: attempts that failed, wholly or in part, and ages that nobody read in time.
SELECT
  CAST(coalesce(measured_at, due_at) AS date) AS day,
  state,
  reason,
  count(DISTINCT publication || ' ' || age || ' ' || CAST(coalesce(measured_at, due_at) AS varchar)) AS attempts,
  count(DISTINCT publication) AS posts
FROM readings
WHERE state <> 'read'
GROUP BY CAST(coalesce(measured_at, due_at) AS date), state, reason
ORDER BY day, state, reason
