package org.fuer.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash that texts are added to one after the other, each apart from the next. */
public final class Sha256 {

    private final MessageDigest digest = digest();

    /** An empty hash, for those who have streams to feed it with. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What a hash amounts to, in hexadecimal; it is empty again after. */
    public static String hexadecimal(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of bytes, in hexadecimal. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Adds a text, followed by a zero byte, so that two texts never run together. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, followed by a zero byte. */
    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) 0);
        return this;
    }

    /** The hash of what was added, in hexadecimal. Nothing can be added after. */
    public String hexadecimal() {
        return hexadecimal(digest);
    }
}
