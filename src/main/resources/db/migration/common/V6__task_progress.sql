-- IF NOT EXISTS: H2 commits every statement by itself, and a run that was killed among them runs the script again.

-- How far the tasks have come that no statistic measures, as the responsible units report it.
CREATE TABLE IF NOT EXISTS task_progress (
    edition_id   BIGINT        NOT NULL REFERENCES edition (edition_id),
    line_number  INTEGER       NOT NULL,
    task         VARCHAR(50)   NOT NULL,
    unit         VARCHAR(100)  NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    description  TEXT          NOT NULL,
    evidence     TEXT          NOT NULL,
    submission   VARCHAR(200)  NOT NULL,
    source_file  VARCHAR(1000) NOT NULL,
    source_sheet VARCHAR(1000) NOT NULL,
    source_cell  VARCHAR(20)   NOT NULL,
    PRIMARY KEY (edition_id, line_number)
);
