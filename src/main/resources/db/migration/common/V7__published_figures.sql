-- IF NOT EXISTS: H2 commits every statement by itself, and a run that was killed among them runs the script again.

-- What the yearbook of an edition says of facts and indicators, as printed: the edition after it lists what differs.
CREATE TABLE IF NOT EXISTS published_figure (
    edition_id BIGINT       NOT NULL REFERENCES edition (edition_id),
    origin     VARCHAR(200) NOT NULL,
    printed    VARCHAR(100) NOT NULL,
    PRIMARY KEY (edition_id, origin)
);
