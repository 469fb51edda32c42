-- IF NOT EXISTS: H2 commits every statement by itself, and a run that was killed among them runs the script again.

-- How often each rule ended in each way, by form; what could not be judged by reason, with the cells that kept it from
-- it (file, sheet, cell of each). Takes the place of rule_not_run, which keeps what earlier editions wrote.
CREATE TABLE IF NOT EXISTS rule_outcome (
    edition_id     BIGINT      NOT NULL REFERENCES edition (edition_id),
    line_number    INTEGER     NOT NULL,
    rule_code      VARCHAR(50) NOT NULL,
    form           VARCHAR(50) NOT NULL,
    passed         INTEGER     NOT NULL,
    failed         INTEGER     NOT NULL,
    not_applicable INTEGER     NOT NULL,
    not_evaluable  INTEGER     NOT NULL,
    reason         VARCHAR(20),
    cells          TEXT        NOT NULL,
    PRIMARY KEY (edition_id, line_number)
);
