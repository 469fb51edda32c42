package org.fuer.ranking;

/**
 * How many targets a unit answers for and how many of them are met; numeric ones and mere directions apart, binding
 * ones (约束性) apart.
 *
 * @param indicators its numeric targets, each indicator once
 * @param assessed those of them with data
 * @param met those of them that are met
 * @param binding the 约束性 ones among its numeric targets
 * @param bindingMet those of them that are met
 * @param directions its targets that name a direction and no number
 * @param directionsAssessed those of them that could be judged
 * @param directionsKept those of them that moved the wanted way
 */
public record TargetCounts(
        int indicators,
        int assessed,
        int met,
        int binding,
        int bindingMet,
        int directions,
        int directionsAssessed,
        int directionsKept) {

    /** Of a unit that answers for none. */
    public static final TargetCounts NONE = new TargetCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** The numeric targets with data that are not met. */
    public int missed() {
        return assessed - met;
    }

    /** The numeric targets without data. */
    public int withoutData() {
        return indicators - assessed;
    }
}
