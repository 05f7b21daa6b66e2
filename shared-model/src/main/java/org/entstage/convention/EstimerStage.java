package org.entstage.convention;

import java.util.List;
import java.util.Set;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.regles.Constat;
import org.entstage.droits.Acteur;
import org.entstage.presence.Zone;

/** Counts hours and minimum pay of what is being typed; writes nothing. */
@ReadUseCase
public class EstimerStage {

    private static final Set<String> CHAMPS = Set.of("debut", "fin", "semaine", "interruptions", "montant", "conges");

    private final ConventionEnCours conventions;
    private final Examinateur examinateur;
    private final FeriesDuLieu feries;

    EstimerStage(ConventionEnCours conventions, Examinateur examinateur, FeriesDuLieu feries) {
        this.conventions = conventions;
        this.examinateur = examinateur;
        this.feries = feries;
    }

    /** @throws org.entstage.commun.Introuvable when the convention does not exist for this person */
    public ApercuStage executer(Acteur acteur, long id, SaisieStage saisie) {
        Convention convention = conventions.lire(acteur, id);
        boolean corrigeable = convention.parLePersonnel(acteur);
        Zone corrigee = convention.saisieStage().horaires().zone();
        SaisieStage ici = feries.ici(convention, corrigeable ? saisie : saisie.dansLaZone(corrigee));
        Examinateur.Avis avis = examinateur.examiner(convention, ici);
        List<Constat> constats = avis.examen().constats().stream()
                .filter(constat -> CHAMPS.contains(constat.champ()))
                .toList();
        return new ApercuStage(
                ici,
                ici.zone(convention.zone()),
                convention.zone(),
                corrigeable,
                avis.presence(),
                avis.gratification(),
                constats);
    }
}
