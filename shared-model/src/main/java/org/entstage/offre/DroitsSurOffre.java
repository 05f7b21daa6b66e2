package org.entstage.offre;

import java.util.Set;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Situation;

/** Who may read an offer, change it and decide on it, in the state it is in: the one place. */
final class DroitsSurOffre {

    private final Offre offre;
    private final Acteur acteur;

    DroitsSurOffre(Offre offre, Acteur acteur) {
        this.offre = offre;
        this.acteur = acteur;
    }

    /** Whether he handles it as staff: by its centre. */
    boolean personnel(Action action) {
        return acteur.etendue(action).couvreEnPersonnel(offre.situation());
    }

    /** Whether he is the company, by its link. */
    boolean entreprise(Action action) {
        return acteur.etendue(action).couvreParLien(offre.situation());
    }

    /** Whether he reads it as staff: by its centre, or because it is for students of his. */
    private boolean enVue(Action action) {
        Etendue etendue = acteur.etendue(action);
        return etendue.couvreEnPersonnel(offre.situation())
                || offre.cibles().stream().anyMatch(cible -> couvre(etendue, cible));
    }

    private static boolean couvre(Etendue etendue, Cible cible) {
        return switch (cible.genre()) {
            case CENTRE -> etendue.centres().contains(Long.valueOf(cible.code()));
            case ETAPE -> etendue.couvreEnPersonnel(new Situation(null, null, cible.code(), null, null, null));
        };
    }

    /** @throws AccesRefuse unless he reads it as staff or as its company */
    void exigerLecture() {
        if (!enVue(Action.OFFRE_LIRE) && !entreprise(Action.ENTREPRISE_LIRE)) {
            throw refus("is not read by this person");
        }
    }

    /** @throws AccesRefuse unless he handles it as staff */
    void exigerPersonnel(Action action) {
        if (!personnel(action)) {
            throw refus("is not for this person: " + action);
        }
    }

    /** @throws AccesRefuse unless he handles it as staff, or is its company */
    void exigerPersonnelOuEntreprise(Action action) {
        if (!personnel(action) && !entreprise(Action.ENTREPRISE_ECRIRE)) {
            throw refus("is not for this person: " + action);
        }
    }

    /** @throws AccesRefuse unless the step is his */
    void exigerEtape(NatureEtape nature) {
        boolean sienne = offre.avancement()
                .aFaire(nature)
                .filter(etape -> etape.personne() == null || acteur.tientLieuDe(etape.personne()))
                .isPresent();
        boolean droit = nature == NatureEtape.AVIS_OFFRE ? enVue(Action.OFFRE_AVIS) : personnel(Action.OFFRE_MODERER);
        if (!droit || !sienne) {
            throw refus(nature + " is not this person's");
        }
    }

    private boolean etape(NatureEtape nature, boolean droit) {
        return droit
                && offre.avancement()
                        .aFaire(nature)
                        .filter(etape -> etape.personne() == null || acteur.tientLieuDe(etape.personne()))
                        .isPresent();
    }

    private AccesRefuse refus(String pourquoi) {
        return new AccesRefuse("offer " + offre.id() + " " + pourquoi);
    }

    PossibilitesOffre possibilites() {
        EtatOffre etat = offre.etat();
        boolean sienne = entreprise(Action.ENTREPRISE_ECRIRE);
        boolean gere = personnel(Action.OFFRE_GERER);
        boolean publie = personnel(Action.OFFRE_PUBLIER);
        boolean auteur = sienne || gere;
        boolean modere = etape(NatureEtape.MODERATION_OFFRE, personnel(Action.OFFRE_MODERER));
        return new PossibilitesOffre(
                gere && etat.modifiableParPersonnel() || sienne && etat.modifiableParAuteur(),
                auteur && etat.modifiableParAuteur(),
                etape(NatureEtape.AVIS_OFFRE, enVue(Action.OFFRE_AVIS)),
                modere,
                publie && (modere || etat.republiable()),
                etat == EtatOffre.PUBLIEE && (publie || sienne),
                etat == EtatOffre.PUBLIEE && publie,
                sienne && ATTENDABLES.contains(etat) && !offre.renouvellementDemande(),
                ATTENDABLES.contains(etat) && (publie || sienne),
                gere || sienne,
                etat != EtatOffre.ARCHIVEE && personnel(Action.OFFRE_TRANSFERER),
                etat.archivable() && personnel(Action.OFFRE_ARCHIVER),
                etat != EtatOffre.ARCHIVEE && auteur);
    }

    private static final Set<EtatOffre> ATTENDABLES = Set.of(EtatOffre.PUBLIEE, EtatOffre.ARRETEE, EtatOffre.EXPIREE);
}
