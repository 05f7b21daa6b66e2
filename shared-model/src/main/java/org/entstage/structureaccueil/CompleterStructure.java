package org.entstage.structureaccueil;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Says what kind of organisation a known host is: what whoever added it did not know. */
@UseCase
public class CompleterStructure {

    private final Structures structures;
    private final LectureProfil lecture;

    CompleterStructure(Structures structures, LectureProfil lecture) {
        this.structures = structures;
        this.lecture = lecture;
    }

    /**
     * @param version the one that was on the form
     * @throws Introuvable when this institution has no such host
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     * @throws RefusMetier with everything that is wrong
     */
    public FicheStructure executer(Acteur acteur, long id, int version, SaisieProfil saisie) {
        acteur.exiger(Action.STRUCTURE_MODIFIER);
        StructureAccueil structure = structures.parId(id).orElseThrow(() -> new Introuvable("host " + id));
        ModificationConcurrente.verifier(version, structure.version(), "host " + id);
        Problemes problemes = new Problemes();
        Profil profil = lecture.lire(saisie, structure.profil(), problemes);
        problemes.refuser();
        structure.completer(profil);
        return structures.enregistrer(structure).fiche();
    }
}
