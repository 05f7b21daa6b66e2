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

/** Adds a host organisation that the local base does not have. */
@UseCase
public class CreerStructure {

    private final Structures structures;
    private final LectureProfil lecture;
    private final Reglages reglages;
    private final Clock horloge;

    CreerStructure(Structures structures, LectureProfil lecture, Reglages reglages, Clock horloge) {
        this.structures = structures;
        this.lecture = lecture;
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
        Profil profil = lecture.lire(saisie.profil(), new Profil(), problemes);
        problemes.refuser();
        saisie.siretLu().flatMap(structures::parSiret).ifPresent(existante -> {
            throw new RefusMetier(Probleme.auChamp("siret", "structure.siret.existe", existante.raisonSociale()));
        });
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        return structures
                .enregistrer(new StructureAccueil(reglages.etablissement(), saisie, profil, acteur.login(), maintenant))
                .fiche();
    }
}
