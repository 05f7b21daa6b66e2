package org.entstage.convention.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Reglages;
import org.entstage.convention.AccordsAttendus;
import org.entstage.convention.NumeroConvention;
import org.entstage.offre.entreprise.ApprobationAttendue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JpaAccordsAttendus implements AccordsAttendus {

    private static final int MAXIMUM = 100;

    private final EntityManager base;
    private final String etablissement;

    JpaAccordsAttendus(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public List<ApprobationAttendue> deLHote(long structure) {
        return base.createQuery(
                        "select c.id, c.annee, a.avenant, e.prenom, e.nom, c.stage.debut, c.stage.fin"
                                + " from EtapeAFaire a join a.convention c join c.etudiant e where a.etablissement = :etablissement and a.nature = :nature"
                                + " and c.structure.id = :structure order by c.stage.debut, a.id",
                        Object[].class)
                .setParameter("etablissement", etablissement)
                .setParameter("nature", NatureEtape.ACCORD_ACCUEIL)
                .setParameter("structure", structure)
                .setMaxResults(MAXIMUM)
                .getResultStream()
                .map(JpaAccordsAttendus::attendue)
                .toList();
    }

    private static ApprobationAttendue attendue(Object[] ligne) {
        return new ApprobationAttendue(
                (Long) ligne[0],
                (Long) ligne[2],
                new NumeroConvention((Integer) ligne[1], (Long) ligne[0]).toString(),
                Stream.of(ligne[3], ligne[4])
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")),
                (LocalDate) ligne[5],
                (LocalDate) ligne[6]);
    }
}
