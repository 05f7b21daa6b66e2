package org.entstage.fichier;

/**
 * Bytes that stay as they were handed in. A key is drawn at random and tells nothing; a file is never written over. Asks no
 * right: who calls has asked.
 */
public interface Fichiers {

    /** Bytes that a file may have, whoever hands it in. */
    int TAILLE_MAXIMALE = 10 * 1024 * 1024;

    /**
     * Keeps a file within the transaction that runs: it is there when that is done, and gone when it is undone.
     *
     * @throws IllegalArgumentException for an empty file and for one that is too large
     */
    FichierDepose deposer(byte[] contenu, FormatFichier format);

    /**
     * The same bytes.
     *
     * @throws org.entstage.commun.Introuvable when there is no such file
     * @throws IllegalStateException when what is kept is no longer what was handed in
     */
    byte[] lire(String cle);

    /** Takes a file away when the transaction that runs is done; nothing happens when there is no such file. */
    void effacer(String cle);
}
