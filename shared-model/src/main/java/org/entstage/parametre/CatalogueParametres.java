package org.entstage.parametre;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.piece.PiecesDemandees;

/** All settings that the staff keeps itself, in the order of the screens. Each is obeyed by some code today. */
public final class CatalogueParametres {

    /** Whether students may begin a convention themselves; otherwise their centre does. */
    public static final Parametre CREATION_PAR_ETUDIANT =
            Parametre.ouiNon("convention.creation.etudiant", "convention", true, true);

    /** From which state on who is not staff may print: at any time, once submitted, once validated. */
    public static final Parametre CONDITION_IMPRESSION =
            Parametre.choix("convention.impression", "convention", true, "TOUJOURS", "SOUMISE", "VALIDEE");

    /** Whether registrations that no centre handles go to the institution's own centre. */
    public static final Parametre CONVENTIONS_ORPHELINES =
            Parametre.ouiNon("convention.orphelines", "convention", false, false);

    /** Days before its start from which a convention that is not validated is marked late in lists. */
    public static final Parametre ALERTE_JOURS = Parametre.nombre("convention.alerte.jours", "delais", 0, 90, 15, true);

    /** Months after the turn of the teaching year in which staff may still begin on last year's registration. */
    public static final Parametre INSCRIPTION_ANTERIEURE =
            Parametre.nombre("inscription.anterieure.mois", "delais", 0, 12, 0, true);

    /** How far mail and telephone of hosts' contacts are shown outside the centre that wrote them. */
    public static final Parametre CONFIDENTIALITE_CONTACTS =
            Parametre.choix("contacts.confidentialite", "contacts", true, "AUCUNE", "TOTALE", "LIBRE");

    /** Days for which a link to somebody without an account is good. */
    public static final Parametre LIEN_DUREE = Parametre.nombre("lien.duree", "liens", 1, 180, 30, false);

    /** Whether a student may send the host of his convention its link himself; otherwise the staff does. */
    public static final Parametre LIEN_PAR_ETUDIANT = Parametre.ouiNon("lien.etudiant", "liens", false, true);

    /** Whether the host is sent its link when its agreement is asked, without anybody sending it. */
    public static final Parametre LIEN_AUTOMATIQUE = Parametre.ouiNon("lien.automatique", "liens", true, true);

    /** Whether mails to a centre go to its own address only, not to its staff. */
    public static final Parametre COURRIEL_DU_CENTRE_SEUL =
            Parametre.ouiNon("mail.centre.seul", "courriels", false, true);

    /** Whose hourly ceiling counts when a placement crosses a year: each month's, or that of the signature for all. */
    public static final Parametre GRATIFICATION_PLAFOND =
            Parametre.choix("gratification.plafond", "gratification", true, "MOIS", "SIGNATURE");

    /** Which public holidays that are not worked are paid all the same. */
    public static final Parametre GRATIFICATION_FERIES =
            Parametre.choix("gratification.feries", "gratification", true, "NON", "OUI", "PENTECOTE_SEULE");

    /** How the parties sign where nobody chooses otherwise. */
    public static final Parametre SIGNATURE_MODE =
            Parametre.choix("signature.mode", "signature", true, "PAPIER", "ELECTRONIQUE");

    /** Who acts on a convention and in which order; shown to students before they begin. */
    public static final Parametre CIRCUIT =
            Parametre.circuit("convention.circuit", "convention", Circuit.LIVRE.ecrire());

    /** The documents that a student gives, and before which step. */
    public static final Parametre PIECES = Parametre.pieces("convention.pieces", "convention", PiecesDemandees.LIVREES);

    /** Months for which an offer is shown where nobody says otherwise. */
    public static final Parametre OFFRE_DUREE = Parametre.nombre("offre.duree", "offre", 1, 18, 2, true);

    /** Months for which an offer is shown at the most. */
    public static final Parametre OFFRE_DUREE_MAXIMALE =
            Parametre.nombre("offre.duree.maximale", "offre", 1, 18, 12, true);

    /** Days before its last day on which the author of an offer is told that it ends; 0 for never. */
    public static final Parametre OFFRE_RAPPEL = Parametre.nombre("offre.rappel.jours", "offre", 0, 60, 7, true);

    /** Answers that a group must have before anything is said of it; so must the rest of those it is taken from. */
    public static final Parametre EVALUATION_SEUIL =
            Parametre.nombre("evaluation.seuil", "evaluation", 3, 50, 5, false);

    /** Whether students see what earlier ones said of hosts, added up. */
    public static final Parametre EVALUATION_PARTAGE =
            Parametre.ouiNon("evaluation.partage", "evaluation", false, false);

    /** Whether the teacher who follows a placement reads what its student says of the host (L124-4). */
    public static final Parametre EVALUATION_ENSEIGNANT_LIT =
            Parametre.ouiNon("evaluation.enseignant.lit", "evaluation", false, true);

    /** When a student reads what his tutor says of him: once he has answered himself, never, or always. */
    public static final Parametre EVALUATION_ETUDIANT_LIT_TUTEUR =
            Parametre.choix("evaluation.etudiant.lit.tuteur", "evaluation", true, "APRES_LA_SIENNE", "NON", "TOUJOURS");

    private static final Map<TypeCircuit, Parametre> CIRCUITS = new EnumMap<>(Map.of(
            TypeCircuit.CONVENTION,
            CIRCUIT,
            TypeCircuit.CESURE,
            Parametre.circuit("convention.circuit.cesure", "convention", ""),
            TypeCircuit.FORMATION_CONTINUE,
            Parametre.circuit("convention.circuit.continue", "convention", ""),
            TypeCircuit.ETRANGER,
            Parametre.circuit("convention.circuit.etranger", "convention", ""),
            TypeCircuit.AVENANT,
            Parametre.circuit("avenant.circuit", "convention", ""),
            TypeCircuit.OFFRE,
            Parametre.circuitDOffre("offre.circuit", "offre", Circuit.LIVRE_OFFRE.ecrire())));

    private static final List<Parametre> TOUS = Stream.concat(
                    Stream.of(
                            CREATION_PAR_ETUDIANT,
                            CONDITION_IMPRESSION,
                            CONVENTIONS_ORPHELINES,
                            ALERTE_JOURS,
                            INSCRIPTION_ANTERIEURE,
                            CONFIDENTIALITE_CONTACTS,
                            LIEN_DUREE,
                            LIEN_PAR_ETUDIANT,
                            LIEN_AUTOMATIQUE,
                            COURRIEL_DU_CENTRE_SEUL,
                            GRATIFICATION_PLAFOND,
                            GRATIFICATION_FERIES,
                            PIECES,
                            SIGNATURE_MODE,
                            OFFRE_DUREE,
                            OFFRE_DUREE_MAXIMALE,
                            OFFRE_RAPPEL,
                            EVALUATION_SEUIL,
                            EVALUATION_PARTAGE,
                            EVALUATION_ENSEIGNANT_LIT,
                            EVALUATION_ETUDIANT_LIT_TUTEUR),
                    CIRCUITS.values().stream())
            .toList();

    private CatalogueParametres() {}

    /** The steps of this kind; empty where those of an ordinary convention hold. */
    public static Parametre circuit(TypeCircuit type) {
        return CIRCUITS.get(type);
    }

    /** Every setting, by subject. */
    public static List<Parametre> tous() {
        return TOUS;
    }

    public static Optional<Parametre> parCle(String cle) {
        return TOUS.stream().filter(parametre -> parametre.cle().equals(cle)).findFirst();
    }
}
