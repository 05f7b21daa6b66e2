package org.entstage.convention;

import java.util.Set;
import org.entstage.centregestion.contenu.CentresConcernes;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.springframework.stereotype.Component;

/** The centres of the conventions that a person reads, and those to which a student's registrations lead. */
@Component
class CentresDesConventions implements CentresConcernes {

    private final Conventions conventions;
    private final PreparerConvention preparer;
    private final String etablissement;

    CentresDesConventions(Conventions conventions, PreparerConvention preparer, Reglages reglages) {
        this.conventions = conventions;
        this.preparer = preparer;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public boolean concerne(Acteur acteur, Set<Long> centres) {
        Perimetre lues = Perimetre.de(acteur, Action.CONVENTION_LIRE, etablissement);
        return !lues.vide() && conventions.existe(lues, centres) || inscrit(acteur, centres);
    }

    /** The student records are asked last, and a file that was read a moment ago is not read again. */
    private boolean inscrit(Acteur acteur, Set<Long> centres) {
        return acteur.etendue(Action.CONVENTION_COMMENCER).propre()
                && preparer.executer(acteur, null, false).choix().stream()
                        .anyMatch(choix -> choix.centre() != null
                                && centres.contains(choix.centre().id()));
    }
}
