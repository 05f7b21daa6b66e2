package org.entstage.convention;

import java.util.EnumMap;
import java.util.Map;
import org.entstage.structureaccueil.FicheStructure;

/**
 * One convention in an export: its row of the list, the tutor as the reader may see him, and the rest. Names are those of the
 * day on which it was handed in; what is confidential is left out.
 *
 * @param hote id of the host, or null
 * @param champs what is known of each field: texts, codes, numbers, truth values, dates
 */
public record LigneExport(
        LigneConvention convention,
        TuteurDeConvention tuteur,
        Long hote,
        PartiesFigees figees,
        Map<ChampExporte, Object> champs) {

    public LigneExport {
        figees = figees == null ? PartiesFigees.AUCUNE : figees;
    }

    /** A field; null where nothing is known, or where it is confidential. */
    public Object valeur(ChampExporte champ) {
        boolean tu = champ == ChampExporte.ACTIVITES || champ == ChampExporte.DETAILS;
        return tu && confidentielle() ? null : figee(champ);
    }

    public String sujet() {
        return confidentielle() ? null : convention.sujet();
    }

    public String etudiantNom() {
        return figees.etudiant() == null
                ? convention.etudiantNom()
                : figees.etudiant().nom();
    }

    public String etudiantPrenom() {
        return figees.etudiant() == null
                ? convention.etudiantPrenom()
                : figees.etudiant().prenom();
    }

    public String structure() {
        return memeHote() ? figees.structure().raisonSociale() : convention.structure();
    }

    /** Name and first name of the referent teacher, or null. */
    public String referent() {
        FicheReferent fige = figees.referent();
        if (fige != null && fige.login().equals(tuteur.enseignant())) {
            return fige.nom() + " " + fige.prenom();
        }
        return convention.enseignantNom() == null
                ? null
                : convention.enseignantNom() + " " + convention.enseignantPrenom();
    }

    /** Without mail and telephone of tutor and signatory. */
    LigneExport sansCoordonnees() {
        Map<ChampExporte, Object> reste = new EnumMap<>(champs);
        reste.remove(ChampExporte.SIGNATAIRE_COURRIEL);
        return new LigneExport(convention, tuteur.sansCoordonnees(), hote, figees, reste);
    }

    private boolean confidentielle() {
        return Boolean.TRUE.equals(champs.get(ChampExporte.CONFIDENTIEL));
    }

    private boolean memeHote() {
        return figees.structure() != null && hote != null && figees.structure().id() == hote;
    }

    private Object figee(ChampExporte champ) {
        if (champ == ChampExporte.ETUDIANT_COURRIEL && figees.etudiant() != null) {
            return figees.etudiant().courriel();
        }
        if (!memeHote()) {
            return champs.get(champ);
        }
        FicheStructure structure = figees.structure();
        return switch (champ) {
            case HOTE_SIRET -> structure.siret();
            case HOTE_VOIE -> structure.voie();
            case HOTE_CODE_POSTAL -> structure.codePostal();
            case HOTE_COMMUNE -> structure.commune();
            case HOTE_PAYS -> structure.pays();
            case HOTE_TELEPHONE -> structure.telephone();
            case HOTE_COURRIEL -> structure.courriel();
            case HOTE_REPRESENTANT -> structure.representantNom();
            case HOTE_REPRESENTANT_FONCTION -> structure.representantFonction();
            default -> champs.get(champ);
        };
    }
}
