package org.entstage.convention;

import java.util.List;
import java.util.Set;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.regles.Constat;
import org.entstage.droits.Acteur;

/** Counts hours and minimum pay of what is being typed; writes nothing. */
@ReadUseCase
public class EstimerStage {

    private static final Set<String> CHAMPS = Set.of("debut", "fin", "semaine", "interruptions", "montant", "conges");

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;

    EstimerStage(ConventionEnCours conventions, Examinateur examinateur) {
        this.conventions = conventions;
        this.examinateur = examinateur;
    }

    /** @throws org.entstage.commun.Introuvable when the convention does not exist for this person */
    public ApercuStage executer(Acteur acteur, long id, SaisieStage saisie) {
        Convention convention = conventions.lire(acteur, id);
        Examinateur.Avis avis = examinateur.examiner(convention, saisie);
        List<Constat> constats = avis.examen().constats().stream()
                .filter(constat -> CHAMPS.contains(constat.champ()))
                .toList();
        return new ApercuStage(
                avis.presence() == null ? null : avis.presence().heures(), avis.gratification(), constats);
    }
}
