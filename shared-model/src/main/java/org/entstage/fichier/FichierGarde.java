package org.entstage.fichier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.GeneratedValue;
import javax.persistence.GenerationType;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A file's row. It has no version: nobody changes it. Its bytes stand in it, or in the folder under the same key. */
@Entity
@Table(name = "fichier")
public class FichierGarde {

    private static final int OCTETS_DE_LA_CLE = 24;
    private static final SecureRandom HASARD = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String etablissement;
    private String cle;

    @Enumerated(EnumType.STRING)
    private FormatFichier format;

    private int taille;
    private String sha256;

    @Column(name = "depose_le")
    private LocalDateTime deposeLe;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(columnDefinition = "longblob")
    private byte[] contenu;

    protected FichierGarde() {}

    private FichierGarde(String etablissement, FormatFichier format, byte[] octets, LocalDateTime deposeLe) {
        this.etablissement = etablissement;
        this.cle = tirer();
        this.format = format;
        this.taille = octets.length;
        this.sha256 = empreinte(octets);
        this.deposeLe = deposeLe;
    }

    /**
     * A row under a new key, without its bytes.
     *
     * @throws IllegalArgumentException for an empty file and for one that is too large
     */
    public static FichierGarde de(String etablissement, FormatFichier format, byte[] octets, LocalDateTime deposeLe) {
        if (octets.length == 0 || octets.length > Fichiers.TAILLE_MAXIMALE) {
            throw new IllegalArgumentException("a file of " + octets.length + " bytes is not kept");
        }
        return new FichierGarde(etablissement, format, octets, deposeLe);
    }

    /** Keeps the bytes in this row, for want of a folder. */
    public void garder(byte[] octets) {
        this.contenu = octets;
    }

    /**
     * The bytes of this row, or null when they stand in the folder.
     */
    public byte[] contenu() {
        return contenu;
    }

    /** @throws IllegalStateException when these are not the bytes that were handed in */
    public byte[] verifier(byte[] octets) {
        if (!sha256.equals(empreinte(octets))) {
            throw new IllegalStateException("file " + cle + " is not what was handed in");
        }
        return octets;
    }

    public FichierDepose depose() {
        return new FichierDepose(cle, format, taille, sha256);
    }

    private static String tirer() {
        byte[] tires = new byte[OCTETS_DE_LA_CLE];
        HASARD.nextBytes(tires);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tires);
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException jamais) {
            throw new IllegalStateException(jamais);
        }
    }
}
