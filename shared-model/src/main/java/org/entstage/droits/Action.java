package org.entstage.droits;

import java.util.Arrays;
import java.util.List;

/**
 * What a person may be allowed to do. A right is one of these with a {@link Portee}; what is not granted is denied, but
 * for what is {@link #ouverteATous() open to everybody}. What is {@link #parLien() for links} no role can grant. The names are stored with the roles: renaming one needs a
 * migration.
 */
public enum Action {
    CONVENTION_LIRE(false),
    CONVENTION_EXPORTER(false),
    CONVENTION_IMPRIMER(false),
    CONVENTION_COMMENCER(true),
    CONVENTION_MODIFIER(true),
    CONVENTION_SOUMETTRE(true),
    CONVENTION_ABANDONNER(true),
    CONVENTION_VALIDER(true),
    CONVENTION_REFUSER(true),
    /** Gives a submitted convention back to oneself, to correct it. */
    CONVENTION_RETIRER(true, Cercle.AUTRES),
    /** Takes back an approval, of a step or of the whole. */
    CONVENTION_DEVALIDER(true),
    /** Ends a convention for good, with a reason. */
    CONVENTION_ANNULER(true),
    /** Agrees for the host, or says no. */
    ETAPE_ACCUEIL(true),
    /** Approves subject, tasks and skills, or sends back. */
    ETAPE_PEDAGOGIQUE(true, Cercle.AUTRES),
    /** Agrees for the component, or sends back. */
    ETAPE_COMPOSANTE(true, Cercle.AUTRES),
    /** Says that documents and data are right, or sends back. */
    ETAPE_VERIFICATION(true),
    /** The documents of a student: what is asked, what he gave. */
    PIECE_LIRE(false),
    /** Hands a document of a student in, and takes it back. */
    PIECE_DEPOSER(true),
    /** Accepts such a document, or refuses it with a reason. */
    PIECE_CONTROLER(true),
    /** Keeps who signed on paper or elsewhere, with the proof; takes it back; starts the signing anew. */
    SIGNATURE_ENREGISTRER(true),
    /** Asks for electronic signatures. */
    SIGNATURE_ENVOYER(true),
    /** Waives a rule for one convention, with a reason, where the rule allows it. */
    DEROGATION_ACCORDER(true),
    /** Sends the host of a convention the link to its page, renews it and takes it back. */
    LIEN_ENVOYER(true),

    /** The file of the student records: identity, addresses, registrations. */
    DOSSIER_LIRE(false),
    ETUDIANT_CHERCHER(false),
    ENSEIGNANT_CHERCHER(false),

    STRUCTURE_CHERCHER(false),
    STRUCTURE_CREER(true),
    /** Says what kind of organisation a known host is. */
    STRUCTURE_MODIFIER(true),
    /** Mail and telephone of a host's contact, as far as the confidentiality of the centres allows. */
    CONTACT_LIRE(false),

    CENTRE_LIRE(false),
    /** Creates, moves in the tree, closes. */
    CENTRE_CREER(true),
    /** Settings, instructions, signatories, workflow steps of a centre. */
    CENTRE_REGLER(true),
    /** Components and étapes that a centre handles; moves running conventions. */
    CENTRE_RATTACHER(true),
    PERSONNEL_GERER(true),

    LISTE_GERER(true),
    TEXTE_GERER(true),
    BAREME_GERER(true),

    ROLE_LIRE(false),
    ROLE_GERER(true),
    ROLE_ATTRIBUER(true),
    /** Hands one's own rights to somebody else for a time. */
    DELEGUER(true),
    /** Hands somebody else's rights over: an absent colleague's. */
    DELEGATION_GERER(true),
    /** Sees the application as somebody else does; traced, and nothing can be written meanwhile. */
    AGIR_COMME(false),

    PARAMETRE_LIRE(false),
    PARAMETRE_MODIFIER(true),
    CONNECTEUR_TESTER(false),
    JOURNAL_LIRE(false),

    /** The journal of mails, and what mails say. */
    COURRIEL_LIRE(false),
    /** Templates and switches of mails; sends one again. */
    COURRIEL_GERER(true),
    /** Which mails one gets oneself, and in which language. */
    COURRIEL_CHOISIR(true),

    /** What documents are printed with: texts of the institution and of centres, and their versions. */
    GABARIT_LIRE(false),
    /** Writes those texts and lets them hold from a day on. */
    GABARIT_GERER(true),
    /** Hands out the certificate of a placement that is over. */
    ATTESTATION_DELIVRER(true),
    /** Says at its end whether a placement is validated. */
    FIN_VALIDER(true),

    /** The help of a portlet. */
    AIDE_LIRE(false),

    /** Published offers, as a student sees them; all offers in reach, as staff. */
    OFFRE_LIRE(false),
    /** Writes an offer for a company, copies one. */
    OFFRE_GERER(true),
    /** Accepts an offer, asks to correct it, or refuses it. */
    OFFRE_MODERER(true),
    /** Publishes, stops, renews, says that an offer is filled. */
    OFFRE_PUBLIER(true),
    /** Hands an offer to another centre. */
    OFFRE_TRANSFERER(true),
    OFFRE_ARCHIVER(true),
    OFFRE_EXPORTER(false),
    /** Says what a degree programme thinks of an offer for it. */
    OFFRE_AVIS(true, Cercle.AUTRES),
    /** Keeps favourites and searches of one's own. */
    OFFRE_SUIVRE(true, Cercle.AUTRES),
    /** Applies for an offer in the tool. */
    CANDIDATURE_DEPOSER(true, Cercle.AUTRES),
    /** Applications for an offer: a student his own. */
    CANDIDATURE_LIRE(false),
    /** Answers an application for the company. */
    CANDIDATURE_GERER(true),
    /** Links to companies, their agreements, what they ask to change. */
    ENTREPRISE_GERER(true),
    /** Answers the questionnaires that one is asked: a student and a teacher his own. */
    EVALUATION_REPONDRE(true, Cercle.AUTRES),
    /** Answer sheets: one's own, or those in reach. */
    EVALUATION_LIRE(false),
    /** Campaigns, sheets opened by hand, opened again, addresses that are wrong. */
    EVALUATION_GERER(true),
    QUESTIONNAIRE_LIRE(false),
    /** Writes and publishes questionnaires. */
    QUESTIONNAIRE_GERER(true),
    /** What answers add up to, and what may be shown of them. */
    RESULTAT_LIRE(false),
    /** All answers, row by row. */
    RESULTAT_EXPORTER(false),
    /** What earlier students said of a host, added up, where the institution shares it. */
    RESULTAT_PARTAGE(false, Cercle.AUTRES),
    /** A company asks for the link to its space. */
    ENTREPRISE_DEMANDER(true, Cercle.TOUS),
    /** The published offers for everybody. */
    FLUX_LIRE(false, Cercle.TOUS),
    /** What a company has in its space. */
    ENTREPRISE_LIRE(false, Cercle.LIEN),
    /** A company writes offers, answers applications, corrects its data. */
    ENTREPRISE_ECRIRE(true, Cercle.LIEN),

    /** Stops the mails of a saved search, by one of them. */
    ALERTE_ARRETER(true, Cercle.LIEN),

    /** The one questionnaire that a tutor or a host is asked to answer. */
    EVALUATION_LIEN_LIRE(false, Cercle.LIEN),
    /** A tutor or a host answers it. */
    EVALUATION_LIEN_REPONDRE(true, Cercle.LIEN),

    /** Hours and minimum pay of a placement that nobody keeps: reads no person's data. */
    SIMULER(false, Cercle.TOUS),

    /** What a convention says to its host. */
    ACCUEIL_LIRE(false, Cercle.LIEN),
    /** The host says what it knows of itself, the tutor and the conditions of work. */
    ACCUEIL_COMPLETER(true, Cercle.LIEN),
    /** The host agrees to a convention, or refuses it with a reason. */
    ACCUEIL_DECIDER(true, Cercle.LIEN);

    /** Who may have a right at all. */
    private enum Cercle {
        ROLES,
        /** By a role, too: of students, teachers and heads. */
        AUTRES,
        TOUS,
        LIEN
    }

    private final boolean ecrit;
    private final Cercle cercle;

    Action(boolean ecrit) {
        this(ecrit, Cercle.ROLES);
    }

    Action(boolean ecrit, Cercle cercle) {
        this.ecrit = ecrit;
        this.cercle = cercle;
    }

    /**
     * Those that a role may grant, in their order: what everybody may do, and what a link gives, is granted to
     * nobody.
     */
    public static List<Action> accordables() {
        return Arrays.stream(values())
                .filter(action -> action.cercle == Cercle.ROLES || action.cercle == Cercle.AUTRES)
                .toList();
    }

    /** Whether it changes something: who only looks on has none of these. */
    public boolean ecrit() {
        return ecrit;
    }

    /**
     * Whether it is for students, teachers or heads, and never for who administers: he says who they are without having
     * it himself.
     */
    public boolean horsAdministration() {
        return cercle == Cercle.AUTRES;
    }

    /** Whether everybody may do it, logged in or not. */
    public boolean ouverteATous() {
        return cercle == Cercle.TOUS;
    }

    /** Whether only who came by a link may do it, and only to the object of the link. */
    public boolean parLien() {
        return cercle == Cercle.LIEN;
    }
}
