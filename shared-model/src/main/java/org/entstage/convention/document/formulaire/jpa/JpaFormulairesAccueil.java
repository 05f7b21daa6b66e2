package org.entstage.convention.document.formulaire.jpa;

import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaFormulairesAccueil implements FormulairesAccueil {

    private final EntityManager base;
    private final String etablissement;

    JpaFormulairesAccueil(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FormulaireAccueil> de(long convention) {
        return base.createQuery(
                        "select f from FormulaireAccueil f where f.etablissement = :e and f.convention = :convention",
                        FormulaireAccueil.class)
                .setParameter("e", etablissement)
                .setParameter("convention", convention)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ajouter(FormulaireAccueil formulaire) {
        EcritureImmediate.ecrire(base, formulaire, "form of the host");
    }

    @Override
    public void retirer(FormulaireAccueil formulaire) {
        base.remove(formulaire);
        EcritureImmediate.ecrire(base, "form of the host");
    }
}
