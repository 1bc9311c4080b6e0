-- Each number of a post as it was last read, and how old the post was then. Later attempts that failed take none away.
SELECT
  publication,
  max(story) AS story,
  max_by(value, due_at) AS value,
  max_by(unit, due_at) AS unit,
  max_by(impressions, measured_at) FILTER (WHERE impressions IS NOT NULL) AS impressions,
  max_by(clicks, measured_at) FILTER (WHERE clicks IS NOT NULL) AS clicks,
  max_by(likes, measured_at) FILTER (WHERE likes IS NOT NULL) AS likes,
  max_by(comments, measured_at) FILTER (WHERE comments IS NOT NULL) AS comments,
  max_by(shares, measured_at) FILTER (WHERE shares IS NOT NULL) AS shares,
  max(measured_at) FILTER (WHERE impressions IS NOT NULL) AS read_at,
  date_diff('day', max(published_at), max(measured_at) FILTER (WHERE impressions IS NOT NULL)) AS days_old
FROM readings
GROUP BY publication
ORDER BY publication
