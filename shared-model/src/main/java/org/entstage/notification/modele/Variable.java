package org.entstage.notification.modele;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.AvisDeConvention.Personne;
import org.entstage.texte.TexteEditable.Langue;

/**
 * What a template may read. Those of the first part are known of every convention; those of the second only where an
 * {@link Evenement} lists them, and whoever announces it gives them.
 */
public enum Variable {
    CONVENTION_NUMERO("convention.numero", (a, l) -> a.numero()),
    CONVENTION_STRUCTURE("convention.structure", (a, l) -> a.structure()),
    CONVENTION_FORMATION("convention.formation", (a, l) -> a.formation()),
    CONVENTION_SUJET("convention.sujet", (a, l) -> a.sujet()),
    CONVENTION_DEBUT("convention.debut", (a, l) -> date(a.debut(), l)),
    CONVENTION_FIN("convention.fin", (a, l) -> date(a.fin(), l)),
    CENTRE_NOM("centre.nom", (a, l) -> a.centre()),
    CENTRE_COURRIEL("centre.courriel", (a, l) -> a.courrielCentre()),
    ETUDIANT_NOM("etudiant.nom", (a, l) -> a.etudiant().nom()),
    ETUDIANT_COURRIEL("etudiant.courriel", (a, l) -> a.etudiant().courriel()),
    REFERENT_NOM("referent.nom", (a, l) -> de(a.referent(), Personne::nom)),
    REFERENT_COURRIEL("referent.courriel", (a, l) -> de(a.referent(), Personne::courriel)),
    TUTEUR_NOM("tuteur.nom", (a, l) -> de(a.tuteur(), Personne::nom)),
    TUTEUR_COURRIEL("tuteur.courriel", (a, l) -> de(a.tuteur(), Personne::courriel)),
    ACCUEIL_NOM("accueil.nom", (a, l) -> de(a.accueil(), Personne::nom)),
    ACCUEIL_COURRIEL("accueil.courriel", (a, l) -> de(a.accueil(), Personne::courriel)),
    AUTEUR_NOM("auteur.nom", (a, l) -> de(a.auteur(), Personne::nom)),
    /** Whom the mail is for. */
    DESTINATAIRE_NOM("destinataire.nom"),
    /** Page of the portlets. */
    LIEN("lien"),

    /** Why something was sent back. */
    MOTIF("motif"),
    /** What the student answers to that. */
    REPONSE("reponse"),
    /** Which part was changed, or which step of the circuit it is about. */
    ETAPE("etape"),
    /** What was said when a step was done. */
    COMMENTAIRE("commentaire"),
    /** What the student is asked to correct. */
    CHAMPS("champs"),
    /** Days to the first day of the placement, as words. */
    JOURS("jours"),
    /** What is missing before a placement may begin. */
    MANQUE("manque"),
    /** What is signed: the convention or an avenant, with its number. */
    DOCUMENT("document"),
    /** Which document of the student. */
    PIECE("piece"),
    PRECEDENT_NOM("precedent.nom"),
    AVENANT_NUMERO("avenant.numero"),
    /** What an avenant changes, in words. */
    AVENANT_OBJET("avenant.objet"),
    /** From which day on an avenant holds. */
    AVENANT_EFFET("avenant.effet"),
    /** Address of the host's own page, which who has it may open. */
    ACCUEIL_PAGE("accueil.page"),
    /** Until when it is good. */
    ACCUEIL_EXPIRE("accueil.expire"),
    /** The day that a digest is about. */
    RESUME_JOUR("resume.jour"),
    /** Section: the lines of a digest, each with the two below. */
    RESUME_LIGNES("resume.lignes"),
    LIGNE_SUJET("ligne.sujet"),
    LIGNE_HEURE("ligne.heure");

    private interface Lecture {
        String lire(AvisDeConvention avis, Langue langue);
    }

    private final String nom;
    private final Lecture lecture;

    Variable(String nom) {
        this(nom, null);
    }

    Variable(String nom, Lecture lecture) {
        this.nom = nom;
        this.lecture = lecture;
    }

    /** Its name in a template. */
    public String nom() {
        return nom;
    }

    /** Whether every convention has it. */
    public boolean commune() {
        return lecture != null || this == DESTINATAIRE_NOM || this == LIEN;
    }

    /** Whether its value opens a door, so that nobody may read it in the journal. */
    public boolean secrete() {
        return this == ACCUEIL_PAGE;
    }

    /** Its value for a convention; empty where nobody said it, or where who announces gives it. */
    public String valeur(AvisDeConvention avis, Langue langue) {
        String lue = lecture == null ? null : lecture.lire(avis, langue);
        return lue == null ? "" : lue;
    }

    /** What it is, for who writes templates. */
    public String libelle(Langue langue) {
        return Catalogue.texte("variable." + nom, langue);
    }

    /** A value to look at. */
    public String exemple(Langue langue) {
        return Catalogue.texte("exemple." + nom, langue);
    }

    public static Optional<Variable> deNom(String nom) {
        return Arrays.stream(values()).filter(v -> v.nom.equals(nom)).findFirst();
    }

    private static String de(Personne personne, Function<Personne, String> partie) {
        return personne == null ? null : partie.apply(personne);
    }

    /** A day as a mail says it; null for none. */
    public static String date(LocalDate jour, Langue langue) {
        return jour == null
                ? null
                : jour.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(langue.locale()));
    }
}
