-- IF NOT EXISTS: H2 commits every statement by itself, and a run that was killed among them runs the script again.

-- What units write to warnings, and which cells a failed relation suspects (file, sheet, cell of each).
ALTER TABLE finding ADD COLUMN IF NOT EXISTS suspects TEXT DEFAULT '' NOT NULL;
ALTER TABLE finding ADD COLUMN IF NOT EXISTS explanation TEXT DEFAULT '' NOT NULL;
ALTER TABLE fact ADD COLUMN IF NOT EXISTS explanation VARCHAR(1000000) DEFAULT '' NOT NULL;

-- Who signed a file, and which revision it is.
ALTER TABLE submission ADD COLUMN IF NOT EXISTS revision INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE submission ADD COLUMN IF NOT EXISTS head VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE submission ADD COLUMN IF NOT EXISTS statistics_head VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE submission ADD COLUMN IF NOT EXISTS filled_by VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE submission ADD COLUMN IF NOT EXISTS phone VARCHAR(200) DEFAULT '' NOT NULL;
