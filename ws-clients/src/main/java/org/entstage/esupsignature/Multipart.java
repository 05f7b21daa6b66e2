package org.entstage.esupsignature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with a file, as {@code multipart/form-data}. */
final class Multipart {

    private final String separateur = "entstage-" + UUID.randomUUID();
    private final ByteArrayOutputStream corps = new ByteArrayOutputStream();

    Multipart champ(String nom, String valeur) {
        ecrire("--" + separateur + "\r\nContent-Disposition: form-data; name=\"" + nom
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + valeur + "\r\n");
        return this;
    }

    /** @param fichier a harmless name, without quotes */
    Multipart pdf(String nom, String fichier, byte[] contenu) {
        ecrire("--" + separateur + "\r\nContent-Disposition: form-data; name=\"" + nom + "\"; filename=\"" + fichier
                + "\"\r\nContent-Type: application/pdf\r\n\r\n");
        corps.writeBytes(contenu);
        ecrire("\r\n");
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + separateur;
    }

    byte[] octets() {
        ByteArrayOutputStream tout = new ByteArrayOutputStream();
        tout.writeBytes(corps.toByteArray());
        tout.writeBytes(("--" + separateur + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return tout.toByteArray();
    }

    private void ecrire(String texte) {
        corps.writeBytes(texte.getBytes(StandardCharsets.UTF_8));
    }
}
