-- Value, goal and base of an assessment as exact fractions "numerator/denominator": ranking computes from them.
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS exact_target TEXT;
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS exact_value TEXT;
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS exact_base TEXT;
