package org.entstage.notification.modele;

import static org.entstage.notification.modele.Profil.ACCUEIL;
import static org.entstage.notification.modele.Profil.CENTRE;
import static org.entstage.notification.modele.Profil.ENTREPRISE;
import static org.entstage.notification.modele.Profil.ETUDIANT;
import static org.entstage.notification.modele.Profil.PERSONNEL;
import static org.entstage.notification.modele.Profil.REFERENT;
import static org.entstage.notification.modele.Profil.REFERENT_PRECEDENT;
import static org.entstage.notification.modele.Profil.RESPONSABLE;
import static org.entstage.notification.modele.Profil.TUTEUR;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.centregestion.personnel.AvisPersonnel;
import org.entstage.texte.TexteEditable.Langue;

/**
 * What is told by mail, to whom, with which values. An entry stands here only once something announces it. The names are
 * stored and begin the keys of the delivered templates: renaming one needs a migration.
 */
public enum Evenement {
    /** A student begins a convention himself. */
    CONVENTION_CREEE(new Definition().interesse(AvisPersonnel.CREEE).surDemande(CENTRE, PERSONNEL, RESPONSABLE)),
    /** The centre begins one for a student. */
    CONVENTION_CREEE_PAR_CENTRE(new Definition().a(ETUDIANT)),
    CONVENTION_SOUMISE(new Definition()
            .interesse(AvisPersonnel.SOUMISE)
            .a(ETUDIANT, CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT)),
    CONVENTION_CORRIGEE(new Definition()
            .interesse(AvisPersonnel.CORRIGEE)
            .a(ETUDIANT, CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT)
            .avec(Variable.REPONSE)),
    /** The staff changes what was handed in; several changes within a quarter of an hour are one mail. */
    CONVENTION_MODIFIEE(new Definition()
            .interesse(AvisPersonnel.MODIFIEE)
            .a(ETUDIANT)
            .surDemande(REFERENT, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE)
            .apres(Duration.ofMinutes(15))),
    CONVENTION_REFUSEE(new Definition()
            .interesse(AvisPersonnel.REFUSEE)
            .a(ETUDIANT)
            .surDemande(REFERENT, PERSONNEL, RESPONSABLE)
            .avec(Variable.MOTIF, Variable.CHAMPS)
            .indispensable(ETUDIANT)),
    CONVENTION_VALIDEE(new Definition()
            .interesse(AvisPersonnel.VALIDEE)
            .a(ETUDIANT, REFERENT, PERSONNEL, RESPONSABLE)
            .surDemande(CENTRE, ACCUEIL, TUTEUR)
            .indispensable(ETUDIANT)),
    REFERENT_CHANGE(new Definition()
            .interesse(AvisPersonnel.REFERENT)
            .a(ETUDIANT, REFERENT, REFERENT_PRECEDENT)
            .surDemande(CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.PRECEDENT_NOM)),
    /** The turn of a step has come: told to who should do it. */
    ETAPE_OUVERTE(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .indispensable(REFERENT)
            .avec(Variable.ETAPE)),
    /** A step has waited for longer than the centre wants: who should do it is reminded. */
    ETAPE_RAPPEL(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE)),
    /** It waits still: who leads the centre is told. */
    ETAPE_ESCALADE(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(RESPONSABLE)
            .surDemande(CENTRE)
            .avec(Variable.ETAPE)),
    /** 15, 7 and 1 days before the placement its convention is not validated. */
    DEPART_SANS_VALIDATION(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(ETUDIANT, CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT)
            .indispensable(ETUDIANT)
            .avec(Variable.JOURS, Variable.MANQUE)),
    /** The host agrees. */
    ACCORD_ACCUEIL(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.COMMENTAIRE)),
    VALIDATION_PEDAGOGIQUE(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.COMMENTAIRE)),
    VERIFICATION(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.COMMENTAIRE)),
    /** Any other step that is not the last. */
    ETAPE_FAITE(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE, Variable.COMMENTAIRE)),
    /** A step is taken back, and with it those after it. */
    ETAPE_ANNULEE(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE, Variable.MOTIF)
            .indispensable(ETUDIANT)),
    /** The student takes back what he handed in. */
    CONVENTION_RETIREE(new Definition()
            .interesse(AvisPersonnel.FIN)
            .a(CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(ETUDIANT, REFERENT)),
    /** It is ended for good. */
    CONVENTION_ANNULEE(new Definition()
            .interesse(AvisPersonnel.FIN)
            .a(ETUDIANT, REFERENT, PERSONNEL, RESPONSABLE)
            .surDemande(CENTRE, ACCUEIL, TUTEUR)
            .avec(Variable.MOTIF)
            .indispensable(ETUDIANT)),
    AVENANT_SOUMIS(new Definition()
            .interesse(AvisPersonnel.AVENANT)
            .a(ETUDIANT, CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT)
            .surAvenant()),
    AVENANT_REFUSE(new Definition()
            .interesse(AvisPersonnel.AVENANT)
            .a(ETUDIANT, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT, CENTRE)
            .avec(Variable.MOTIF)
            .indispensable(ETUDIANT)
            .surAvenant()),
    /** It is taken back by who handed it in. */
    AVENANT_RETIRE(new Definition()
            .interesse(AvisPersonnel.AVENANT)
            .a(CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(ETUDIANT, REFERENT)
            .surAvenant()),
    /** The convention is now what it says. */
    AVENANT_VALIDE(new Definition()
            .interesse(AvisPersonnel.AVENANT)
            .a(ETUDIANT, REFERENT, PERSONNEL, RESPONSABLE)
            .surDemande(CENTRE, ACCUEIL, TUTEUR)
            .avec(Variable.AVENANT_EFFET)
            .indispensable(ETUDIANT)
            .surAvenant()),
    AVENANT_ANNULE(new Definition()
            .interesse(AvisPersonnel.AVENANT)
            .a(ETUDIANT, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT, CENTRE)
            .avec(Variable.MOTIF)
            .surAvenant()),
    /** The turn of a step of an avenant has come. */
    AVENANT_ETAPE_OUVERTE(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .indispensable(REFERENT)
            .avec(Variable.ETAPE)
            .surAvenant()),
    AVENANT_ETAPE_RAPPEL(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE)
            .surAvenant()),
    AVENANT_ETAPE_ESCALADE(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(RESPONSABLE)
            .surDemande(CENTRE)
            .avec(Variable.ETAPE)
            .surAvenant()),
    /** A step of an avenant that is not its last. */
    AVENANT_ETAPE_FAITE(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE, Variable.COMMENTAIRE)
            .surAvenant()),
    /** 15, 7 and 1 days before the placement somebody has not signed. */
    DEPART_SANS_SIGNATURE(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(ETUDIANT, CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT)
            .indispensable(ETUDIANT)
            .avec(Variable.JOURS, Variable.MANQUE)),
    /** Electronic signatures are asked for; the service itself writes to who has to sign. */
    SIGNATURES_DEMANDEES(new Definition()
            .interesse(AvisPersonnel.AVANCEMENT)
            .a(ETUDIANT)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.DOCUMENT)),
    /** Somebody refused to sign, or did not in time. */
    SIGNATURE_REFUSEE(new Definition()
            .interesse(AvisPersonnel.ETAPE)
            .a(ETUDIANT, CENTRE, PERSONNEL, RESPONSABLE)
            .surDemande(REFERENT)
            .avec(Variable.DOCUMENT, Variable.ETAPE, Variable.MOTIF)),
    /** Nobody who must sign is missing. */
    CONVENTION_SIGNEE(new Definition()
            .interesse(AvisPersonnel.VALIDEE)
            .a(ETUDIANT, REFERENT, PERSONNEL, RESPONSABLE)
            .surDemande(CENTRE, ACCUEIL, TUTEUR)
            .avec(Variable.DOCUMENT)),
    /** A student hands in a document while the staff has his convention. */
    PIECE_DEPOSEE(new Definition()
            .interesse(AvisPersonnel.PIECE)
            .a(PERSONNEL, RESPONSABLE)
            .surDemande(CENTRE)
            .avec(Variable.PIECE)),
    /** A document of the student is not accepted. */
    PIECE_REFUSEE(new Definition()
            .interesse(AvisPersonnel.PIECE)
            .a(ETUDIANT)
            .surDemande(PERSONNEL, RESPONSABLE)
            .avec(Variable.PIECE, Variable.MOTIF)
            .indispensable(ETUDIANT)),
    /** The link to its page, for the host or whom it charged with it. */
    LIEN_ACCUEIL(
            new Definition().a(ACCUEIL).indispensable(ACCUEIL).avec(Variable.ACCUEIL_PAGE, Variable.ACCUEIL_EXPIRE)),
    /** The link to the page of an avenant, for the host. */
    LIEN_AVENANT(new Definition()
            .a(ACCUEIL)
            .indispensable(ACCUEIL)
            .avec(Variable.ACCUEIL_PAGE, Variable.ACCUEIL_EXPIRE)
            .surAvenant()),
    /** The host says nothing: another link to the same page, of a convention or of an avenant. */
    LIEN_RAPPEL(new Definition()
            .a(ACCUEIL)
            .indispensable(ACCUEIL)
            .avec(Variable.ACCUEIL_PAGE, Variable.ACCUEIL_EXPIRE, Variable.DOCUMENT)),
    /** The link to the space of its company, for who asked for it or whom the staff sends it to. */
    LIEN_ENTREPRISE(new Definition()
            .auxOffres()
            .a(ENTREPRISE)
            .indispensable(ENTREPRISE)
            .avec(Variable.ORGANISME_NOM, Variable.ENTREPRISE_PAGE, Variable.ENTREPRISE_EXPIRE)),
    /** The link by which somebody who is not known may propose his company. */
    ENTREPRISE_NOUVELLE(new Definition()
            .auxOffres()
            .a(ENTREPRISE)
            .indispensable(ENTREPRISE)
            .avec(Variable.ENTREPRISE_PAGE, Variable.ENTREPRISE_EXPIRE)),
    /** What a company asked for is granted or refused; with a new link to its space. */
    DEMANDE_ENTREPRISE_DECIDEE(new Definition()
            .auxOffres()
            .a(ENTREPRISE)
            .indispensable(ENTREPRISE)
            .avec(
                    Variable.ORGANISME_NOM,
                    Variable.ENTREPRISE_PAGE,
                    Variable.ENTREPRISE_EXPIRE,
                    Variable.DEMANDE,
                    Variable.ACCORDEE,
                    Variable.MOTIF)),
    /** A student applies for an offer. */
    CANDIDATURE_DEPOSEE(new Definition()
            .a(ETUDIANT, ENTREPRISE)
            .surDemande(CENTRE)
            .avec(Variable.CANDIDAT_NOM, Variable.CANDIDAT_COURRIEL)
            .surOffre()),
    /** The student takes his application back. */
    CANDIDATURE_RETIREE(
            new Definition().a(ENTREPRISE).avec(Variable.CANDIDAT_NOM).surOffre()),
    /** The company takes the student. */
    CANDIDATURE_RETENUE(new Definition()
            .a(ETUDIANT)
            .surDemande(CENTRE)
            .indispensable(ETUDIANT)
            .avec(Variable.CANDIDAT_NOM, Variable.COMMENTAIRE)
            .surOffre()),
    CANDIDATURE_REFUSEE(new Definition()
            .a(ETUDIANT)
            .indispensable(ETUDIANT)
            .avec(Variable.CANDIDAT_NOM, Variable.COMMENTAIRE)
            .surOffre()),
    /** An offer is handed in, for the first time or corrected. */
    OFFRE_SOUMISE(new Definition().surOffre().interesse(AvisPersonnel.OFFRE).a(CENTRE, PERSONNEL, RESPONSABLE)),
    /** It goes back to who wrote it. */
    OFFRE_A_CORRIGER(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(ENTREPRISE)
            .surDemande(PERSONNEL, RESPONSABLE)
            .avec(Variable.MOTIF, Variable.CHAMPS)
            .indispensable(ENTREPRISE)),
    /** It will not be published. */
    OFFRE_REFUSEE(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(ENTREPRISE)
            .surDemande(PERSONNEL, RESPONSABLE)
            .avec(Variable.MOTIF)
            .indispensable(ENTREPRISE)),
    /** It is shown to students, or shown longer. */
    OFFRE_PUBLIEE(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(ENTREPRISE)
            .surDemande(CENTRE, PERSONNEL, RESPONSABLE)),
    /** Its publication ends soon. */
    OFFRE_BIENTOT_ECHUE(new Definition().surOffre().a(ENTREPRISE).avec(Variable.JOURS)),
    /** It is no longer shown. */
    OFFRE_ECHUE(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(ENTREPRISE)
            .surDemande(CENTRE, PERSONNEL, RESPONSABLE)),
    /** The company wrote to the staff, or the staff to the company. */
    OFFRE_MESSAGE(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(ENTREPRISE, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.COMMENTAIRE)
            .indispensable(ENTREPRISE)),
    /** A company asks that its offer be shown longer. */
    OFFRE_RENOUVELLEMENT(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.COMMENTAIRE)),
    /** It has waited for longer than the centre wants. */
    OFFRE_RAPPEL(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.ETAPE)),
    /** It waits still: who leads the centre is told. */
    OFFRE_ESCALADE(new Definition()
            .surOffre()
            .interesse(AvisPersonnel.OFFRE)
            .a(RESPONSABLE)
            .surDemande(CENTRE)
            .avec(Variable.ETAPE)),
    /** New offers of a search that a student keeps. */
    ALERTE_OFFRES(new Definition()
            .auxOffres()
            .a(ETUDIANT)
            .avec(Variable.ALERTE_LIBELLE, Variable.ALERTE_NOMBRE, Variable.ALERTE_OFFRES, Variable.ALERTE_ARRET)),
    /** Somebody is asked what he thinks of a placement. */
    EVALUATION_INVITATION(new Definition().evaluation()),
    /** He did not answer. */
    EVALUATION_RAPPEL(new Definition().evaluation()),
    /** He may answer again: the staff gave his sheet back, or the placement goes on. */
    EVALUATION_ROUVERTE(new Definition().evaluation()),
    /** Another link to his sheet, for who has no account. */
    EVALUATION_LIEN(new Definition()
            .surLesEvaluations()
            .a(TUTEUR, ACCUEIL)
            .indispensable(TUTEUR, ACCUEIL)
            .avec(Variable.EVALUATION_CLOTURE, Variable.EVALUATION_PAGE, Variable.EVALUATION_EXPIRE)),
    /** Somebody handed his sheet in: who has no account gets a receipt. */
    EVALUATION_REPONDUE(new Definition()
            .surLesEvaluations()
            .interesse(AvisPersonnel.EVALUATION)
            .a(TUTEUR, ACCUEIL)
            .surDemande(REFERENT, CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.EVALUATION_REPONDANT)),
    /** Who handed his sheet in asks to change it. */
    EVALUATION_A_ROUVRIR(new Definition()
            .surLesEvaluations()
            .interesse(AvisPersonnel.EVALUATION)
            .a(CENTRE, PERSONNEL, RESPONSABLE)
            .avec(Variable.EVALUATION_REPONDANT, Variable.MOTIF)),
    /** All of a day in one mail, for who wants it so. */
    RESUME(new Definition()
            .a(PERSONNEL)
            .indispensable(PERSONNEL)
            .seulement(
                    Variable.DESTINATAIRE_NOM,
                    Variable.LIEN,
                    Variable.RESUME_JOUR,
                    Variable.RESUME_LIGNES,
                    Variable.LIGNE_SUJET,
                    Variable.LIGNE_HEURE));

    private final Definition definition;

    Evenement(Definition definition) {
        this.definition = definition;
    }

    /** Who may be told, in their order. */
    public Set<Profil> profils() {
        return Collections.unmodifiableSet(definition.profils);
    }

    /** What the staff must have asked for to be told; empty for an event that does not tell the staff. */
    public Optional<AvisPersonnel> avisPersonnel() {
        return Optional.ofNullable(definition.avis);
    }

    /** Whose templates it has. */
    public Set<Profil> lecteurs() {
        Set<Profil> lecteurs = EnumSet.noneOf(Profil.class);
        definition.profils.forEach(profil -> lecteurs.add(profil.lecteur()));
        return lecteurs;
    }

    /** Whether he is told where nobody decided. */
    public boolean parDefaut(Profil profil) {
        return definition.profils.contains(profil) && !definition.surDemande.contains(profil);
    }

    /** Whether the person himself may not refuse it: it asks something of him. */
    public boolean indispensable(Profil profil) {
        return definition.indispensables.contains(profil);
    }

    /** Whether centres switch it; else it goes out when there is reason to. */
    public boolean reglable() {
        return !EnumSet.of(
                        RESUME,
                        LIEN_ACCUEIL,
                        LIEN_AVENANT,
                        LIEN_RAPPEL,
                        LIEN_ENTREPRISE,
                        ENTREPRISE_NOUVELLE,
                        DEMANDE_ENTREPRISE_DECIDEE,
                        EVALUATION_INVITATION,
                        EVALUATION_RAPPEL,
                        EVALUATION_ROUVERTE,
                        EVALUATION_LIEN)
                .contains(this);
    }

    /** What it is about. */
    public Genre genre() {
        return definition.genre;
    }

    /** Whether its readers go on in the portlets of offers; else in those of conventions. */
    public boolean surLesOffres() {
        return definition.genre == Genre.OFFRE || definition.surLesOffres;
    }

    /** Whether its readers go on in the portlets of evaluations. */
    public boolean surLesEvaluations() {
        return definition.surLesEvaluations;
    }

    /** What its templates may read. */
    public Set<Variable> variables() {
        Set<Variable> variables = new LinkedHashSet<>();
        if (!definition.seulement) {
            Arrays.stream(Variable.values())
                    .filter(variable -> variable.commune(definition.genre))
                    .forEach(variables::add);
        }
        variables.addAll(definition.variables);
        return variables;
    }

    /** Those that who announces it must give. */
    public List<Variable> propres() {
        return List.copyOf(definition.variables);
    }

    /** How long it waits, and takes in what happens again meanwhile. */
    public Duration attente() {
        return definition.attente;
    }

    public String libelle(Langue langue) {
        return Catalogue.texte("evenement." + name(), langue);
    }

    /** The event of a name from outside; empty for another word. */
    public static Optional<Evenement> deNom(String nom) {
        return Arrays.stream(values()).filter(e -> e.name().equals(nom)).findFirst();
    }

    private static final class Definition {

        private final Set<Profil> profils = EnumSet.noneOf(Profil.class);
        private final Set<Profil> surDemande = EnumSet.noneOf(Profil.class);
        private final Set<Profil> indispensables = EnumSet.noneOf(Profil.class);
        private final Set<Variable> variables = new LinkedHashSet<>();
        private Genre genre = Genre.CONVENTION;
        private boolean surLesOffres;
        private boolean surLesEvaluations;
        private AvisPersonnel avis;
        private boolean seulement;
        private Duration attente = Duration.ZERO;

        /** They are told unless somebody decides otherwise. */
        Definition a(Profil... dits) {
            profils.addAll(List.of(dits));
            return this;
        }

        /** They are told where somebody decides so. */
        Definition surDemande(Profil... dits) {
            surDemande.addAll(List.of(dits));
            return a(dits);
        }

        /** The staff that asked for this may be told. */
        Definition interesse(AvisPersonnel sujet) {
            avis = sujet;
            return this;
        }

        /** They may not refuse it themselves. */
        Definition indispensable(Profil... dits) {
            indispensables.addAll(List.of(dits));
            return this;
        }

        Definition avec(Variable... propres) {
            variables.addAll(List.of(propres));
            return this;
        }

        /** It is about an avenant, of which it says number and object. */
        Definition surAvenant() {
            return avec(Variable.AVENANT_NUMERO, Variable.AVENANT_OBJET);
        }

        /** It is about an offer. */
        Definition surOffre() {
            genre = Genre.OFFRE;
            return this;
        }

        /** It is about nothing but the person whom it is for, who looks for offers or brings them. */
        Definition auxOffres() {
            genre = Genre.PERSONNE;
            surLesOffres = true;
            return this;
        }

        /** Its readers go on in the portlets of evaluations. */
        Definition surLesEvaluations() {
            surLesEvaluations = true;
            return this;
        }

        /** It asks somebody for his sheet: whoever answers, and nobody may refuse it. */
        Definition evaluation() {
            return surLesEvaluations()
                    .a(ETUDIANT, REFERENT, TUTEUR, ACCUEIL)
                    .indispensable(ETUDIANT, REFERENT, TUTEUR, ACCUEIL)
                    .avec(Variable.EVALUATION_CLOTURE, Variable.EVALUATION_PAGE, Variable.EVALUATION_EXPIRE);
        }

        Definition seulement(Variable... propres) {
            seulement = true;
            return avec(propres);
        }

        Definition apres(Duration duree) {
            attente = duree;
            return this;
        }
    }
}
