package org.entstage.notification.modele;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.entstage.texte.TexteEditable.Langue;

/**
 * What a template may read. Those of the first part are known of every convention; those of the second only where an
 * {@link Evenement} lists them, and whoever announces it gives them.
 */
public enum Variable {
    CONVENTION_NUMERO(
            "convention.numero", Genre.CONVENTION, (s, l) -> s.convention().numero()),
    CONVENTION_STRUCTURE(
            "convention.structure", Genre.CONVENTION, (s, l) -> s.convention().structure()),
    CONVENTION_FORMATION(
            "convention.formation", Genre.CONVENTION, (s, l) -> s.convention().formation()),
    CONVENTION_SUJET(
            "convention.sujet", Genre.CONVENTION, (s, l) -> s.convention().sujet()),
    CONVENTION_DEBUT(
            "convention.debut", Genre.CONVENTION, (s, l) -> date(s.convention().debut(), l)),
    CONVENTION_FIN(
            "convention.fin", Genre.CONVENTION, (s, l) -> date(s.convention().fin(), l)),
    CENTRE_NOM("centre.nom", null, (s, l) -> s.centre()),
    CENTRE_COURRIEL("centre.courriel", null, (s, l) -> s.courrielCentre()),
    ETUDIANT_NOM("etudiant.nom", Genre.CONVENTION, (s, l) -> de(s, Profil.ETUDIANT, Interlocuteur::nom)),
    ETUDIANT_COURRIEL("etudiant.courriel", Genre.CONVENTION, (s, l) -> de(s, Profil.ETUDIANT, Interlocuteur::courriel)),
    REFERENT_NOM("referent.nom", Genre.CONVENTION, (s, l) -> de(s, Profil.REFERENT, Interlocuteur::nom)),
    REFERENT_COURRIEL("referent.courriel", Genre.CONVENTION, (s, l) -> de(s, Profil.REFERENT, Interlocuteur::courriel)),
    TUTEUR_NOM("tuteur.nom", Genre.CONVENTION, (s, l) -> de(s, Profil.TUTEUR, Interlocuteur::nom)),
    TUTEUR_COURRIEL("tuteur.courriel", Genre.CONVENTION, (s, l) -> de(s, Profil.TUTEUR, Interlocuteur::courriel)),
    ACCUEIL_NOM("accueil.nom", Genre.CONVENTION, (s, l) -> de(s, Profil.ACCUEIL, Interlocuteur::nom)),
    ACCUEIL_COURRIEL("accueil.courriel", Genre.CONVENTION, (s, l) -> de(s, Profil.ACCUEIL, Interlocuteur::courriel)),
    OFFRE_INTITULE("offre.intitule", Genre.OFFRE, (s, l) -> s.offre().intitule()),
    /** The company of an offer. */
    OFFRE_STRUCTURE("offre.structure", Genre.OFFRE, (s, l) -> s.offre().structure()),
    /** Last day on which an offer is shown. */
    OFFRE_FIN("offre.fin", Genre.OFFRE, (s, l) -> date(s.offre().jusquAu(), l)),
    /** Who answers for an offer at the company. */
    ENTREPRISE_NOM("entreprise.nom", Genre.OFFRE, (s, l) -> de(s, Profil.ENTREPRISE, Interlocuteur::nom)),
    AUTEUR_NOM(
            "auteur.nom", null, (s, l) -> s.auteur() == null ? null : s.auteur().nom()),
    /** Whom the mail is for. */
    DESTINATAIRE_NOM("destinataire.nom"),
    /** Page of the portlets. */
    LIEN("lien"),

    /** Who applies for an offer. */
    CANDIDAT_NOM("candidat.nom"),
    CANDIDAT_COURRIEL("candidat.courriel"),
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
    /** Name of a company. */
    ORGANISME_NOM("organisme.nom"),
    /** Address of a company's space, which who has it may open. */
    ENTREPRISE_PAGE("entreprise.page"),
    /** Until when it is good. */
    ENTREPRISE_EXPIRE("entreprise.expire"),
    /** What was asked for the company, in words. */
    DEMANDE("demande"),
    /** Empty unless what was asked is granted. */
    ACCORDEE("accordee"),
    /** Name of a saved search. */
    ALERTE_LIBELLE("alerte.libelle"),
    /** How many new offers it has. */
    ALERTE_NOMBRE("alerte.nombre"),
    /** The first of them, one in each line. */
    ALERTE_OFFRES("alerte.offres"),
    /** Address of the page that stops it, which who has it may open. */
    ALERTE_ARRET("alerte.arret"),
    /** Who answered, in words. */
    EVALUATION_REPONDANT("evaluation.repondant"),
    /** Last day on which somebody may answer. */
    EVALUATION_CLOTURE("evaluation.cloture"),
    /** Address of a sheet, which who has it may open; empty for who has an account. */
    EVALUATION_PAGE("evaluation.page"),
    /** Until when it is good. */
    EVALUATION_EXPIRE("evaluation.expire"),
    /** The day that a digest is about. */
    RESUME_JOUR("resume.jour"),
    /** Section: the lines of a digest, each with the two below. */
    RESUME_LIGNES("resume.lignes"),
    LIGNE_SUJET("ligne.sujet"),
    LIGNE_HEURE("ligne.heure");

    private interface Lecture {
        String lire(Sujet sujet, Langue langue);
    }

    private final String nom;
    private final Genre genre;
    private final Lecture lecture;

    Variable(String nom) {
        this(nom, null, null);
    }

    /** @param genre what has it; null for conventions and offers */
    Variable(String nom, Genre genre, Lecture lecture) {
        this.nom = nom;
        this.genre = genre;
        this.lecture = lecture;
    }

    /** Its name in a template. */
    public String nom() {
        return nom;
    }

    /** Whether every mail about such a thing has it. */
    public boolean commune(Genre autre) {
        if (this == DESTINATAIRE_NOM || this == LIEN) {
            return true;
        }
        return lecture != null && (genre == null ? autre != Genre.PERSONNE : genre == autre);
    }

    /** Whether its value opens a door, so that nobody may read it in the journal. */
    public boolean secrete() {
        return this == ACCUEIL_PAGE || this == ENTREPRISE_PAGE || this == EVALUATION_PAGE || this == ALERTE_ARRET;
    }

    /** Its value; empty where nobody said it, or where who announces gives it. */
    public String valeur(Sujet sujet, Langue langue) {
        String lue = lecture == null ? null : lecture.lire(sujet, langue);
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

    private static String de(Sujet sujet, Profil profil, Function<Interlocuteur, String> partie) {
        Interlocuteur personne = sujet.personnes().get(profil);
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
