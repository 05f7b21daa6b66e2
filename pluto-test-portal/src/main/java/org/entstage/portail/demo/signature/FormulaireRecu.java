package org.entstage.portail.demo.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMultipart;
import javax.mail.util.ByteArrayDataSource;

/** A form with one file, as it was sent. */
record FormulaireRecu(Map<String, byte[]> parties) {
    private static final Pattern NOM = Pattern.compile("(?:^|;)\\s*name=\"([^\"]*)\"");

    /** @throws IllegalArgumentException for what is no such form */
    static FormulaireRecu lire(String type, byte[] corps) {
        if (type == null || !type.startsWith("multipart/form-data")) {
            throw new IllegalArgumentException("multipart/form-data expected");
        }
        try {
            MimeMultipart recu = new MimeMultipart(new ByteArrayDataSource(corps, type));
            Map<String, byte[]> parties = new HashMap<>();
            for (int i = 0; i < recu.getCount(); i++) {
                BodyPart partie = recu.getBodyPart(i);
                String[] disposition = partie.getHeader("Content-Disposition");
                Matcher nom = NOM.matcher(disposition == null ? "" : disposition[0]);
                if (nom.find()) {
                    parties.put(nom.group(1), partie.getInputStream().readAllBytes());
                }
            }
            return new FormulaireRecu(parties);
        } catch (IOException | MessagingException faux) {
            throw new IllegalArgumentException("no form: " + faux.getMessage(), faux);
        }
    }

    /** @throws IllegalArgumentException when it is missing */
    String texte(String nom) {
        byte[] valeur = parties.get(nom);
        if (valeur == null) {
            throw new IllegalArgumentException(nom + " is missing");
        }
        return new String(valeur, StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException when it is missing or no PDF */
    byte[] fichier() {
        byte[] pdf = parties.get("multipartFiles");
        if (pdf == null || !new String(pdf, 0, Math.min(5, pdf.length), StandardCharsets.US_ASCII).equals("%PDF-")) {
            throw new IllegalArgumentException("multipartFiles is no PDF");
        }
        return pdf;
    }
}
