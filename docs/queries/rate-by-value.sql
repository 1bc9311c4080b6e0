-- Engagement over impressions by value and the month (UTC) in which posts were out, each post by its newest whole reading.
-- A group of fewer than five posts, or of fewer than twenty interactions, would be somebody's or chance alone, and is left out.
WITH whole AS (
  SELECT
    publication,
    value,
    measured_at,
    published_at,
    impressions,
    clicks + likes + comments + shares AS interactions
  FROM readings
  WHERE impressions > 0 AND clicks + likes + comments + shares IS NOT NULL
),
posts AS (
  SELECT
    publication,
    max_by(value, measured_at) AS value,
    substr(CAST(max(published_at) AS varchar), 1, 7) AS published_month,
    max_by(impressions, measured_at) AS impressions,
    max_by(interactions, measured_at) AS interactions
  FROM whole
  GROUP BY publication
)
SELECT
  value,
  published_month,
  count(*) AS posts,
  sum(impressions) AS impressions,
  sum(interactions) AS interactions,
  CAST(sum(interactions) AS double) / sum(impressions) AS rate
FROM posts
WHERE value IS NOT NULL
GROUP BY value, published_month
HAVING count(*) >= 5 AND sum(interactions) >= 20
ORDER BY published_month, value
