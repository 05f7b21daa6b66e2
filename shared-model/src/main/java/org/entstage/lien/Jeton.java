package org.entstage.lien;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a link's address: a selector of 72 bits, by which its row is found, and a secret of 256 bits. It never
 * shows itself in a message or a log: only {@link #texte()} tells it.
 */
public final class Jeton {

    private static final int OCTETS_DU_SELECTEUR = 9;
    private static final int OCTETS_DU_SECRET = 32;
    private static final int SELECTEUR = 12;
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{55}");
    private static final SecureRandom HASARD = new SecureRandom();

    private final String texte;

    private Jeton(String texte) {
        this.texte = texte;
    }

    /** A new one. */
    static Jeton tirer() {
        return new Jeton(base64(OCTETS_DU_SELECTEUR) + base64(OCTETS_DU_SECRET));
    }

    /** What stands in an address; empty for what cannot be one. */
    public static Optional<Jeton> lire(String texte) {
        return texte != null && FORME.matcher(texte).matches() ? Optional.of(new Jeton(texte)) : Optional.empty();
    }

    private static String base64(int octets) {
        byte[] tires = new byte[octets];
        HASARD.nextBytes(tires);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tires);
    }

    /** As it stands in the address, 55 characters. */
    public String texte() {
        return texte;
    }

    /** Names the row; no secret. */
    String selecteur() {
        return texte.substring(0, SELECTEUR);
    }

    /** SHA-256 of the whole, in hexadecimal: what the database keeps. */
    String empreinte() {
        return HexFormat.of().formatHex(sha256(texte));
    }

    /** A value that only who has the link can send back with a form of it: no other site knows it. */
    public String duFormulaire() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("formulaire " + texte));
    }

    /** Compares what a form sent back, in a time that does not tell how much of it is right. */
    public boolean estDuFormulaire(String recu) {
        return recu != null
                && MessageDigest.isEqual(
                        duFormulaire().getBytes(StandardCharsets.US_ASCII), recu.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(String texte) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    @Override
    public String toString() {
        return "Jeton[" + selecteur() + "…]";
    }
}
