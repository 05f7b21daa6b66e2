package org.entstage.notification;

import java.util.Objects;
import java.util.regex.Pattern;
import org.entstage.commun.AdresseCourriel;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Profil;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A mail as it is written into the outbox. Its subject is always one line without control characters, its address one
 * address: nothing that somebody typed can become a header.
 *
 * @param evenement what it tells, null for a test
 * @param profil in what part the recipient is told, null for a test
 * @param centre id of the centre whose mail it is, null for the institution
 * @param objet id of the convention that it is about, or null
 * @param secret part of the body that opens a door: nobody reads it in the journal, and it is wiped once sent; or null
 * @param cle what can be told once only: a second mail with the same key is refused; null for any number
 */
public record Message(
        String destinataire,
        String sujet,
        String corps,
        Langue langue,
        Evenement evenement,
        Profil profil,
        Long centre,
        Long objet,
        String secret,
        String cle) {

    private static final int LONGUEUR_SUJET = 300;
    private static final Pattern BLANCS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    public Message {
        if (!AdresseCourriel.valide(destinataire)) {
            throw new IllegalArgumentException("not one mail address");
        }
        Objects.requireNonNull(corps, "corps");
        Objects.requireNonNull(langue, "langue");
        sujet = ligne(sujet);
    }

    /** A text as one line that a header takes. */
    public static String ligne(String texte) {
        String ligne = BLANCS.matcher(texte).replaceAll(" ").strip();
        return ligne.length() <= LONGUEUR_SUJET ? ligne : ligne.substring(0, LONGUEUR_SUJET - 1) + "…";
    }
}
