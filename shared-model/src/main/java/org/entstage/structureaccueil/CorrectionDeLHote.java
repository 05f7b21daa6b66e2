package org.entstage.structureaccueil;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Problemes;
import org.entstage.droits.Acteur;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Takes over what a host says of itself, within the transaction of the use case that checked that it may. Other conventions
 * have the same host: what changed is noted in the journal too.
 */
@Component
public class CorrectionDeLHote {

    private static final String OBJET = "structure";

    private final Structures structures;
    private final LectureProfil lecture;
    private final Journal journal;

    CorrectionDeLHote(Structures structures, LectureProfil lecture, Journal journal) {
        this.structures = structures;
        this.lecture = lecture;
        this.journal = journal;
    }

    /**
     * Checks what was typed, and changes nothing.
     *
     * @param problemes receives what is wrong
     */
    public void verifier(StructureAccueil hote, SaisieHote saisie, Problemes problemes) {
        problemes.tous(saisie.problemes(hote.adresse().pays()));
        lecture.lire(saisie.profil(), hote.profil(), problemes);
    }

    /**
     * Keeps what was checked.
     *
     * @param version the one that was on the form
     * @return what it is known to be now
     * @throws ModificationConcurrente when somebody else changed it meanwhile
     */
    public SaisieHote appliquer(Acteur acteur, StructureAccueil hote, int version, SaisieHote saisie) {
        SaisieHote avant = SaisieHote.de(hote.fiche());
        if (!avant.equals(saisie)) {
            ModificationConcurrente.verifier(version, hote.version(), "host " + hote.id());
        }
        hote.corriger(saisie, lecture.lire(saisie.profil(), hote.profil(), new Problemes()));
        SaisieHote apres = SaisieHote.de(structures.enregistrer(hote).fiche());
        noter(acteur, hote.raisonSociale(), avant, apres);
        return apres;
    }

    private void noter(Acteur acteur, String nom, Record avant, Record apres) {
        for (RecordComponent composant : avant.getClass().getRecordComponents()) {
            Object ancien = valeur(composant, avant);
            Object nouveau = valeur(composant, apres);
            if (ancien instanceof Record a && nouveau instanceof Record b) {
                noter(acteur, nom, a, b);
            } else if (!Objects.equals(ancien, nouveau)) {
                journal.noter(acteur, OBJET, nom, composant.getName(), texte(ancien), texte(nouveau));
            }
        }
    }

    private static Object valeur(RecordComponent composant, Record objet) {
        try {
            return composant.getAccessor().invoke(objet);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(composant + " cannot be read", impossible);
        }
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }
}
