package org.entstage.centregestion.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.centregestion.CodeCritere;
import org.entstage.centregestion.Critere;
import org.entstage.centregestion.Criteres;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaCriteres implements Criteres {

    private static final String ICI =
            "select k from Critere k join fetch k.centre where k.etablissement = :etablissement";

    private final EntityManager base;
    private final String etablissement;

    JpaCriteres(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Critere> tous() {
        return requete(" order by k.codeComposante, k.codeEtape, k.versionEtape")
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Critere> trouver(CodeCritere code) {
        return requete(" and k.codeComposante = :composante and k.codeEtape = :etape and k.versionEtape = :version")
                .setParameter("composante", code.composante())
                .setParameter("etape", code.etape())
                .setParameter("version", code.version())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void enregistrer(Critere critere) {
        base.persist(critere);
    }

    @Override
    public void supprimer(Critere critere) {
        base.remove(critere);
    }

    private TypedQuery<Critere> requete(String suite) {
        return base.createQuery(ICI + suite, Critere.class).setParameter("etablissement", etablissement);
    }
}
