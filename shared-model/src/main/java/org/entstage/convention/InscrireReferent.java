package org.entstage.convention;

import org.entstage.annuaire.Personne;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.enseignant.Enseignant;
import org.entstage.enseignant.Enseignants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The writing half of {@link ChoisirReferent}. */
@Component
class InscrireReferent {

    private final ConventionEnCours conventions;
    private final Enseignants enseignants;
    private final String etablissement;

    InscrireReferent(ConventionEnCours conventions, Enseignants enseignants, Reglages reglages) {
        this.conventions = conventions;
        this.enseignants = enseignants;
        this.etablissement = reglages.etablissement();
    }

    @Transactional
    public void executer(Acteur acteur, long id, int version, Personne personne) {
        Convention convention = conventions.ouvrir(acteur, id, version);
        Enseignant referent =
                enseignants.parLogin(personne.login()).orElseGet(() -> new Enseignant(etablissement, personne.login()));
        referent.mettreAJour(
                personne.civilite(), personne.nom(), personne.prenom(), personne.courriel(), personne.telephone());
        enseignants.enregistrer(referent);
        convention.confierA(referent, conventions.geste(acteur));
        conventions.enregistrer(convention);
    }
}
