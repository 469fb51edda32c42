-- IF NOT EXISTS: H2 commits every statement by itself, and a run that was killed among them runs the script again.

-- How a value moves and where to; pooled_value is a fraction, "numerator/denominator".
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS needed NUMERIC(60,10);
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS points INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS projection_method VARCHAR(20) DEFAULT 'NONE' NOT NULL;
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS volatility NUMERIC(60,10);
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS pooled_from INTEGER;
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS pooled_to INTEGER;
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS pooled_value TEXT;

ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS rank_median NUMERIC(10,1);
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS tier INTEGER;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS binding INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS binding_met INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS directions INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS directions_assessed INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS directions_kept INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS unrevised NUMERIC(60,10);
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS discipline_score NUMERIC(60,10);
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS discipline_rank INTEGER;
ALTER TABLE ranked_unit ADD COLUMN IF NOT EXISTS rank_move INTEGER;

ALTER TABLE reporting ADD COLUMN IF NOT EXISTS revised_forms INTEGER DEFAULT 0 NOT NULL;

-- The 综合指数 of each domain, plan (no domain) and of the whole place (no plan) in an edition.
CREATE TABLE IF NOT EXISTS composite_index (
    edition_id     BIGINT       NOT NULL REFERENCES edition (edition_id),
    line_number    INTEGER      NOT NULL,
    plan           VARCHAR(20),
    domain_zh      VARCHAR(200) NOT NULL,
    weight         NUMERIC(60,10) NOT NULL,
    index_value    NUMERIC(60,10),
    previous_index NUMERIC(60,10),
    index_rank     INTEGER,
    previous_rank  INTEGER,
    rank_low       INTEGER,
    rank_median    NUMERIC(10,1),
    rank_high      INTEGER,
    tier           INTEGER,
    targets        INTEGER      NOT NULL,
    assessed       INTEGER      NOT NULL,
    met            INTEGER      NOT NULL,
    coverage       NUMERIC(60,10) NOT NULL,
    PRIMARY KEY (edition_id, line_number)
);
