package org.entstage.notification.modele;

import java.util.Arrays;
import java.util.Optional;
import org.entstage.texte.TexteEditable.Langue;

/** In what part somebody is told. The names are stored: renaming one needs a migration. */
public enum Profil {
    ETUDIANT,
    /** The referent teacher. */
    REFERENT,
    /** Who was the referent teacher until now. */
    REFERENT_PRECEDENT,
    /** The centre's own address. */
    CENTRE,
    /** Staff of the centre who wants to know. */
    PERSONNEL,
    /** Staff of the centre who manages it, and wants to know. */
    RESPONSABLE,
    /** The host, at the address that it gave. */
    ACCUEIL,
    /** The tutor at the host's. */
    TUTEUR,
    /** Who answers for an offer at the company. */
    ENTREPRISE;

    /** Whose template is used: a centre, its staff and its managers read the same. */
    public Profil lecteur() {
        return this == CENTRE || this == RESPONSABLE ? PERSONNEL : this;
    }

    /** Whether he may have all of a day's mails as one: who works with us every day. */
    public boolean resumable() {
        return this == REFERENT || this == REFERENT_PRECEDENT || duPersonnel();
    }

    /** Whether he must have asked for it at his centre. */
    public boolean duPersonnel() {
        return this == PERSONNEL || this == RESPONSABLE;
    }

    /** The profile of a name from outside; empty for another word. */
    public static Optional<Profil> deNom(String nom) {
        return Arrays.stream(values()).filter(p -> p.name().equals(nom)).findFirst();
    }

    public String libelle(Langue langue) {
        return Catalogue.texte("profil." + name(), langue);
    }
}
