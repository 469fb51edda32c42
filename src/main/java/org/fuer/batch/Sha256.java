package org.fuer.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash that texts are added to one after the other, each apart from the next. */
final class Sha256 {

    private final MessageDigest digest = digest();

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds a text, followed by a zero byte, so that two texts never run together. */
    Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, followed by a zero byte. */
    Sha256 add(byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) 0);
        return this;
    }

    /** The hash of what was added, in hexadecimal. Nothing can be added after. */
    String hexadecimal() {
        return hexadecimal(digest);
    }
}
