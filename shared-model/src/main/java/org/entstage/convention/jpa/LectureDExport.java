package org.entstage.convention.jpa;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.convention.ChampExporte;
import org.entstage.convention.LigneConvention;
import org.entstage.convention.LigneExport;
import org.entstage.convention.PartiesFigees;
import org.entstage.convention.TuteurDeConvention;

/** The fields of an export for a batch of conventions, in one statement. */
final class LectureDExport {

    private static final Map<ChampExporte, String> CHEMINS = chemins();

    private static final String REQUETE = "select c.id, s.id, c.figees, "
            + Arrays.stream(ChampExporte.values()).map(CHEMINS::get).collect(Collectors.joining(", "))
            + " from Convention c join c.etudiant e left join c.structure s where c.id in (:cles)";

    private static final int AVANT = 3;

    private final EntityManager base;

    LectureDExport(EntityManager base) {
        this.base = base;
    }

    private static Map<ChampExporte, String> chemins() {
        Map<ChampExporte, String> chemins = new EnumMap<>(ChampExporte.class);
        for (ChampExporte champ : ChampExporte.values()) {
            chemins.put(champ, chemin(champ));
        }
        return chemins;
    }

    private static String chemin(ChampExporte champ) {
        return switch (champ) {
            case COMPOSANTE -> "c.formation.libelleComposante";
            case CODE_ETAPE -> "c.formation.codeEtape";
            case REGIME -> "c.formation.libelleRegime";
            case CESURE -> "c.formation.cesure";
            case FORMATION_CONTINUE -> "c.formation.formationContinue";
            case VOLUME_HORAIRE -> "c.formation.volumeHoraire";
            case ELEMENT -> "c.formation.elementStage";
            case ECTS -> "c.formation.ects";
            case ETUDIANT_COURRIEL -> "e.courriel";
            case ETUDIANT_COURRIEL_PERSONNEL -> "c.coordonnees.courrielPersonnel";
            case ETUDIANT_TELEPHONE -> "c.coordonnees.telephone";
            case ETUDIANT_VOIE -> "c.coordonnees.voie";
            case ETUDIANT_CODE_POSTAL -> "c.coordonnees.codePostal";
            case ETUDIANT_COMMUNE -> "c.coordonnees.commune";
            case ETUDIANT_PAYS -> "c.coordonnees.pays";
            case CAISSE -> "c.coordonnees.caissePrimaire";
            case REGIME_MALADIE -> "c.coordonnees.regimeMaladie";
            case HOTE_SIRET -> "s.siret";
            case HOTE_TYPE -> "s.profil.type";
            case HOTE_FORME -> "s.profil.formeJuridique";
            case HOTE_EFFECTIF -> "s.profil.effectif";
            case HOTE_NAF -> "s.profil.naf";
            case HOTE_VOIE -> "s.adresse.voie";
            case HOTE_CODE_POSTAL -> "s.adresse.codePostal";
            case HOTE_COMMUNE -> "s.adresse.commune";
            case HOTE_PAYS -> "s.adresse.pays";
            case HOTE_TELEPHONE -> "s.telephone";
            case HOTE_COURRIEL -> "s.courriel";
            case HOTE_REPRESENTANT -> "s.representantNom";
            case HOTE_REPRESENTANT_FONCTION -> "s.representantFonction";
            case SERVICE -> "c.lieu.service";
            case LIEU_CODE_POSTAL -> "c.lieu.codePostal";
            case LIEU_PAYS -> "c.lieu.pays";
            case SIGNATAIRE_NOM -> "c.lieu.signataire.nom";
            case SIGNATAIRE_PRENOM -> "c.lieu.signataire.prenom";
            case SIGNATAIRE_FONCTION -> "c.lieu.signataire.fonction";
            case SIGNATAIRE_COURRIEL -> "c.lieu.signataire.courriel";
            case TYPE_CONVENTION -> "c.stage.type";
            case THEME -> "c.stage.theme";
            case CONFIDENTIEL -> "c.stage.confidentiel";
            case ACTIVITES -> "c.stage.activites";
            case COMPETENCES -> "c.stage.competences";
            case DETAILS -> "c.stage.details";
            case LANGUE -> "c.declarations.langue";
            case ORIGINE -> "c.declarations.origine";
            case TEMPS_TRAVAIL -> "c.declarations.tempsTravail";
            case NATURE -> "c.declarations.nature";
            case VALIDATION -> "c.declarations.validation";
            case GRATIFIE -> "c.stage.gratifie";
            case MONTANT -> "c.stage.montant";
            case UNITE -> "c.stage.unite";
            case BASE -> "c.stage.base";
            case DEVISE -> "c.stage.devise";
            case MODE_PAIEMENT -> "c.stage.modePaiement";
            case TELETRAVAIL -> "c.stage.clauses.teletravailJours";
            case PART_REPAS -> "c.stage.clauses.partRepas";
            case PART_TRANSPORT -> "c.stage.clauses.partTransport";
            case AVANTAGES -> "c.stage.clauses.avantages";
            case FRAIS -> "c.stage.clauses.frais";
            case FRAIS_MONTANT -> "c.stage.clauses.fraisMontant";
            case CONGES -> "c.stage.clauses.conges";
            case SUIVI -> "c.stage.clauses.modalitesSuivi";
            case CREEE_LE -> "c.creeeLe";
            case SOUMISE_LE -> "c.instruction.soumiseLe";
            case VALIDEE_LE -> "c.instruction.valideeLe";
        };
    }

    /** What the rows of these conventions lack, by id. */
    Map<Long, Ajout> lire(List<Long> cles) {
        Map<Long, Ajout> ajouts = new HashMap<>();
        base.createQuery(REQUETE, Object[].class)
                .setParameter("cles", cles)
                .getResultList()
                .forEach(ligne -> ajouts.put((Long) ligne[0], ajout(ligne)));
        return ajouts;
    }

    private static Ajout ajout(Object[] ligne) {
        Map<ChampExporte, Object> champs = new EnumMap<>(ChampExporte.class);
        for (ChampExporte champ : ChampExporte.values()) {
            Object valeur = ligne[AVANT + champ.ordinal()];
            if (valeur != null) {
                champs.put(champ, valeur);
            }
        }
        return new Ajout((Long) ligne[1], (PartiesFigees) ligne[2], champs);
    }

    /** @param hote id of the host, or null */
    record Ajout(Long hote, PartiesFigees figees, Map<ChampExporte, Object> champs) {

        LigneExport a(LigneConvention ligne, TuteurDeConvention tuteur) {
            return new LigneExport(ligne, tuteur, hote, figees, champs);
        }
    }
}
