package org.fuer.assessment;

/**
 * A target that cannot be judged.
 *
 * @param reason why
 */
record NoDemand(Sentence reason) implements Demand {

    @Override
    public Verdict judge(Situation situation) {
        return Verdict.of(Status.NOT_ASSESSABLE, reason);
    }
}
