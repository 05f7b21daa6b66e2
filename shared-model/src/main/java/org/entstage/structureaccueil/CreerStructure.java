package org.entstage.structureaccueil;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Probleme;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;

/** Adds a host organisation that the local base does not have. */
@UseCase
public class CreerStructure {

    private final Structures structures;
    private final Nomenclatures nomenclatures;
    private final Reglages reglages;
    private final Clock horloge;

    CreerStructure(Structures structures, Nomenclatures nomenclatures, Reglages reglages, Clock horloge) {
        this.structures = structures;
        this.nomenclatures = nomenclatures;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /**
     * @return the new organisation
     * @throws RefusMetier with everything that is wrong; an establishment that exists already is one of it
     */
    public FicheStructure executer(Acteur acteur, SaisieStructure saisie) {
        acteur.exiger(Action.STRUCTURE_CREER);
        Problemes problemes = saisie.problemes();
        problemes.si(!nomenclatures.admet(Liste.TYPE_STRUCTURE, saisie.type(), null), "type", "commun.choix.inconnu");
        problemes.refuser();
        saisie.siretLu().flatMap(structures::parSiret).ifPresent(existante -> {
            throw new RefusMetier(Probleme.auChamp("siret", "structure.siret.existe", existante.raisonSociale()));
        });
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        return structures
                .enregistrer(new StructureAccueil(reglages.etablissement(), saisie, acteur.login(), maintenant))
                .fiche();
    }
}
