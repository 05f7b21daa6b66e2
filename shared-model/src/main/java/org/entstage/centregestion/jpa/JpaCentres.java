package org.entstage.centregestion.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.Centres;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaCentres implements Centres {

    private final EntityManager base;
    private final String etablissement;

    JpaCentres(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Optional<CentreGestion> parId(long id) {
        return parIds(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<CentreGestion> pour(String codeComposante, String codeEtape, String versionEtape) {
        // The most precise criterion first: an étape with its version, an étape, a component.
        List<?> ids = base.createNativeQuery("select k.centre_id from centre_critere k"
                        + " where k.etablissement = :etablissement and ("
                        + "   (k.code_etape = :etape and k.version_etape in (:version, ''))"
                        + "   or (k.code_etape = '' and k.code_composante = :composante))"
                        + " order by k.code_etape desc, k.version_etape desc")
                .setParameter("etablissement", etablissement)
                .setParameter("etape", Objects.requireNonNullElse(codeEtape, "-"))
                .setParameter("version", Objects.requireNonNullElse(versionEtape, ""))
                .setParameter("composante", Objects.requireNonNullElse(codeComposante, "-"))
                .setMaxResults(1)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> parId(((Number) id).longValue()));
    }

    @Override
    public List<CentreGestion> tous() {
        return base.createQuery(
                        "select c from CentreGestion c where c.etablissement = :etablissement order by c.libelle",
                        CentreGestion.class)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    @Override
    public List<CentreGestion> parIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return base.createQuery(
                        "select c from CentreGestion c where c.etablissement = :etablissement and c.id in :ids"
                                + " order by c.libelle",
                        CentreGestion.class)
                .setParameter("etablissement", etablissement)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public Optional<CentreGestion> parCode(String code) {
        return requete("c.code = :valeur", code).stream().findFirst();
    }

    @Override
    public Optional<CentreGestion> deLEtablissement() {
        return requete("c.niveau = :valeur", NiveauCentre.ETABLISSEMENT).stream()
                .findFirst();
    }

    @Override
    public List<CentreGestion> dessous(CentreGestion centre) {
        return requete("c.parent = :valeur", centre);
    }

    @Override
    @Transactional
    public CentreGestion enregistrer(CentreGestion centre) {
        base.persist(centre);
        return centre;
    }

    private List<CentreGestion> requete(String condition, Object valeur) {
        return base.createQuery(
                        "select c from CentreGestion c where c.etablissement = :etablissement and " + condition
                                + " order by c.libelle",
                        CentreGestion.class)
                .setParameter("etablissement", etablissement)
                .setParameter("valeur", valeur)
                .getResultList();
    }
}
