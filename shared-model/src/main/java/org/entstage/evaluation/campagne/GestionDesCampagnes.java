package org.entstage.evaluation.campagne;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.centregestion.Places;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.Geste;
import org.entstage.journal.Journal;
import org.entstage.parametre.Parametres;
import org.springframework.stereotype.Component;

/**
 * Opens the campaign that somebody asks about, and knows who may do what with it: it is read by the staff of its centre and,
 * when it is the institution's, by all who look after evaluations; it is changed by who does so where it stands.
 */
@Component
class GestionDesCampagnes {

    private static final String OBJET = "campagne";

    private final Campagnes campagnes;
    private final Places places;
    private final Journal journal;
    private final Clock horloge;

    GestionDesCampagnes(Campagnes campagnes, Places places, Journal journal, Clock horloge) {
        this.campagnes = campagnes;
        this.places = places;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he looks after evaluations there */
    void exiger(Acteur acteur, long place) {
        places.exiger(acteur, Action.EVALUATION_GERER, place);
    }

    boolean modifiable(Acteur acteur, Campagne campagne) {
        return places.peut(acteur, Action.EVALUATION_GERER, campagne.place());
    }

    /** Whether it asks about placements that he may look after. */
    boolean visible(Acteur acteur, Campagne campagne) {
        Etendue etendue = acteur.etendue(Action.EVALUATION_GERER).enPersonnel();
        return etendue.etablissement()
                || campagne.place() == Parametres.ETABLISSEMENT
                || etendue.centres().contains(campagne.place())
                || etendue.centres().stream()
                        .anyMatch(centre -> places.chaine(centre).contains(campagne.place()));
    }

    /**
     * To read it.
     *
     * @throws Introuvable when there is none of that id for him
     */
    Campagne lire(Acteur acteur, long id) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        return campagnes
                .parId(id)
                .filter(campagne -> visible(acteur, campagne))
                .orElseThrow(() -> new Introuvable("campaign " + id));
    }

    /**
     * To change it, as he saw it.
     *
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations where it stands
     * @throws ModificationConcurrente when somebody changed it since
     */
    Campagne ouvrir(Acteur acteur, long id, int version) {
        Campagne campagne = lire(acteur, id);
        exiger(acteur, campagne.place());
        ModificationConcurrente.verifier(version, campagne.version(), "campaign " + id);
        return campagne;
    }

    /** Writes it and notes who did what. */
    Campagne enregistrer(Acteur acteur, Campagne campagne, String champ) {
        Campagne ecrite = campagnes.enregistrer(campagne);
        journal.noter(
                acteur,
                OBJET,
                Long.toString(ecrite.id()),
                champ,
                null,
                ecrite.saisie().libelle());
        return ecrite;
    }

    void supprimer(Acteur acteur, Campagne campagne) {
        campagnes.supprimer(campagne);
        journal.noter(
                acteur,
                OBJET,
                Long.toString(campagne.id()),
                "existence",
                campagne.saisie().libelle(),
                null);
    }

    /** Name of the centre whose it is; null for the institution. */
    String centre(Campagne campagne) {
        return campagne.place() == Parametres.ETABLISSEMENT ? null : places.origine(campagne.place());
    }

    Geste geste(Acteur acteur) {
        return Geste.de(acteur, horloge);
    }

    LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
