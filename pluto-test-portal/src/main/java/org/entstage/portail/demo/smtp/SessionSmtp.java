package org.entstage.portail.demo.smtp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One connection of a mail client: RFC 5321 as far as a sink needs it, with SIZE and 8BITMIME. Any login is accepted.
 */
final class SessionSmtp {
    static final int TAILLE_MAXIMALE = 10 * 1024 * 1024;
    private static final int LIGNE_MAXIMALE = 4096;
    private static final int DESTINATAIRES_MAXIMUM = 100;

    private final InputStream entree;
    private final OutputStream sortie;
    private final Runnable attente;
    private final Depot depot;
    private String expediteur;
    private final List<String> destinataires = new ArrayList<>();

    /** Takes a mail whose last line was received. */
    interface Depot {
        void deposer(String expediteur, List<String> destinataires, byte[] message);
    }

    SessionSmtp(Socket prise, Runnable attente, Depot depot) throws IOException {
        this.entree = new BufferedInputStream(prise.getInputStream());
        this.sortie = prise.getOutputStream();
        this.attente = attente;
        this.depot = depot;
    }

    void servir() throws IOException {
        attente.run();
        repondre("220 demo.example.org ESMTP");
        for (String ligne = lireLigne(); ligne != null; ligne = lireLigne()) {
            String verbe = ligne.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            if ("QUIT".equals(verbe)) {
                repondre("221 2.0.0 bye");
                return;
            }
            traiter(verbe, ligne);
        }
    }

    private void traiter(String verbe, String ligne) throws IOException {
        switch (verbe) {
            case "EHLO" ->
                repondre("250-demo.example.org\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 SIZE " + TAILLE_MAXIMALE);
            case "HELO" -> repondre("250 demo.example.org");
            case "AUTH" -> authentifier(ligne);
            case "MAIL" -> expediteur(ligne);
            case "RCPT" -> destinataire(ligne);
            case "DATA" -> message();
            case "RSET" -> {
                oublier();
                repondre("250 2.0.0 ok");
            }
            case "NOOP" -> repondre("250 2.0.0 ok");
            case "VRFY" -> repondre("252 2.1.5 cannot verify");
            default -> repondre("502 5.5.2 unknown command");
        }
    }

    private void authentifier(String ligne) throws IOException {
        if (ligne.split(" ").length < 3) {
            repondre("334 ");
            lireLigne();
        }
        repondre("235 2.7.0 welcome");
    }

    private void expediteur(String ligne) throws IOException {
        oublier();
        expediteur = adresse(ligne);
        repondre("250 2.1.0 ok");
    }

    private void destinataire(String ligne) throws IOException {
        if (expediteur == null) {
            repondre("503 5.5.1 MAIL first");
        } else if (destinataires.size() == DESTINATAIRES_MAXIMUM) {
            repondre("452 4.5.3 too many recipients");
        } else {
            destinataires.add(adresse(ligne));
            repondre("250 2.1.5 ok");
        }
    }

    private void message() throws IOException {
        if (destinataires.isEmpty()) {
            repondre("503 5.5.1 RCPT first");
            return;
        }
        repondre("354 end with a dot");
        byte[] octets = lireMessage();
        attente.run();
        if (octets == null) {
            repondre("552 5.3.4 message too big");
        } else {
            depot.deposer(expediteur, List.copyOf(destinataires), octets);
            repondre("250 2.0.0 kept");
        }
        oublier();
    }

    private void oublier() {
        expediteur = null;
        destinataires.clear();
    }

    private static String adresse(String ligne) {
        int debut = ligne.indexOf('<');
        int fin = ligne.indexOf('>', debut + 1);
        return debut >= 0 && fin > debut ? ligne.substring(debut + 1, fin) : "";
    }

    // null when the mail is too big; it is read to its end all the same, or the client would never hear the refusal
    private byte[] lireMessage() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean tropGros = false;
        for (byte[] ligne = lireOctets(Integer.MAX_VALUE); ligne != null; ligne = lireOctets(Integer.MAX_VALUE)) {
            if (ligne.length == 1 && ligne[0] == '.') {
                return tropGros ? null : message.toByteArray();
            }
            int debut = ligne.length > 0 && ligne[0] == '.' ? 1 : 0;
            tropGros |= message.size() + ligne.length > TAILLE_MAXIMALE;
            if (!tropGros) {
                message.write(ligne, debut, ligne.length - debut);
                message.write('\r');
                message.write('\n');
            }
        }
        throw new IOException("connection lost inside a mail");
    }

    private String lireLigne() throws IOException {
        byte[] octets = lireOctets(LIGNE_MAXIMALE);
        return octets == null ? null : new String(octets, StandardCharsets.UTF_8);
    }

    private byte[] lireOctets(int maximum) throws IOException {
        ByteArrayOutputStream ligne = new ByteArrayOutputStream();
        int octet = entree.read();
        if (octet < 0) {
            return null;
        }
        while (octet >= 0 && octet != '\n') {
            if (octet != '\r') {
                ligne.write(octet);
            }
            if (ligne.size() > Math.min(maximum, TAILLE_MAXIMALE)) {
                throw new IOException("line too long");
            }
            octet = entree.read();
        }
        return ligne.toByteArray();
    }

    private void repondre(String reponse) throws IOException {
        sortie.write((reponse + "\r\n").getBytes(StandardCharsets.US_ASCII));
        sortie.flush();
    }
}
