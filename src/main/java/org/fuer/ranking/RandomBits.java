package org.fuer.ranking;

/**
 * Random numbers that hang on what they are for and not on how many were drawn before: the finaliser of SplitMix64
 * (Steele, Lea and Flood 2014) over a seed and a key.
 */
final class RandomBits {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private RandomBits() {}

    /** 64 bits that stand for a text: FNV-1a over its characters. */
    static long of(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** 64 evenly distributed bits, the same for the same seed and key. */
    static long mix(long seed, long key) {
        return finish(finish(seed + GOLDEN_GAMMA) + key * GOLDEN_GAMMA + GOLDEN_GAMMA);
    }

    private static long finish(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
