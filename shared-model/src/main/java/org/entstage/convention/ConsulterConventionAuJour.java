package org.entstage.convention;

import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.enseignant.Enseignants;

/** Opens a convention as it was before its avenants, or as it is on a day. */
@ReadUseCase
public class ConsulterConventionAuJour {

    private final ConventionEnCours conventions;
    private final Avenants avenants;
    private final Enseignants enseignants;
    private final Examinateur examinateur;
    private final LectureDesFiches fiches;

    ConsulterConventionAuJour(
            ConventionEnCours conventions,
            Avenants avenants,
            Enseignants enseignants,
            Examinateur examinateur,
            LectureDesFiches fiches) {
        this.conventions = conventions;
        this.avenants = avenants;
        this.enseignants = enseignants;
        this.examinateur = examinateur;
        this.fiches = fiches;
    }

    /**
     * @param jour avenants that hold from this day or an earlier one are in it; null leaves all of them out
     * @throws org.entstage.commun.Introuvable when the convention does not exist for this person
     */
    public FicheConvention executer(Acteur acteur, long id, LocalDate jour) {
        Convention convention = conventions.lire(acteur, id);
        List<Avenant> valides = avenants.valides(convention);
        ContenuEffectif contenu =
                valides.isEmpty() ? convention.contenu() : valides.get(0).base();
        for (Avenant avenant : valides) {
            if (jour != null && !avenant.effet().isAfter(jour)) {
                contenu = avenant.saisie().appliquer(contenu);
            }
        }
        Convention alors = convention.avec(
                contenu,
                contenu.referent() == null
                        ? null
                        : enseignants.parLogin(contenu.referent().login()).orElse(null),
                convention.etat(),
                null);
        return fiches.seulement(acteur, alors, examinateur.examiner(alors));
    }
}
