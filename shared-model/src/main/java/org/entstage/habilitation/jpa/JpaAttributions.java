package org.entstage.habilitation.jpa;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import org.entstage.commun.Reglages;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Octroi;
import org.entstage.droits.TypePerimetre;
import org.entstage.habilitation.Attribution;
import org.entstage.habilitation.Attributions;
import org.entstage.habilitation.LigneAttribution;
import org.entstage.habilitation.OrigineAttribution;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAttributions implements Attributions {

    private final EntityManager base;
    private final String etablissement;

    JpaAttributions(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attribution> parId(long id) {
        return base.createQuery(
                        "select a from Attribution a where a.etablissement = :etablissement and a.id = :id",
                        Attribution.class)
                .setParameter("etablissement", etablissement)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attribution> toutes() {
        return base.createQuery("select a from Attribution a where a.etablissement = :etablissement", Attribution.class)
                .setParameter("etablissement", etablissement)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    @SuppressWarnings("unchecked") // Hibernate gives tuples for a native query
    public List<LigneAttribution> desCentres() {
        List<Tuple> lignes = base.createNativeQuery(
                        "select p.role_code, p.login, p.centre_id, p.debut, p.fin, p.prenom, p.nom from personnel_centre p"
                                + " join centre_gestion c on c.id = p.centre_id where c.etablissement = :e",
                        Tuple.class)
                .setParameter("e", etablissement)
                .getResultList();
        return lignes.stream()
                .map(ligne -> LigneAttribution.ailleurs(
                        OrigineAttribution.CENTRE,
                        new Octroi(
                                ligne.get(0, String.class),
                                Beneficiaire.PERSONNE,
                                ligne.get(1, String.class),
                                TypePerimetre.CENTRE,
                                ligne.get(2).toString(),
                                jour(ligne.get(3)),
                                jour(ligne.get(4))),
                        nom(ligne.get(5, String.class), ligne.get(6, String.class))))
                .toList();
    }

    private static String nom(String prenom, String nom) {
        return nom == null ? null : ((prenom == null ? "" : prenom) + " " + nom).strip();
    }

    private static LocalDate jour(Object valeur) {
        return valeur instanceof Date date ? date.toLocalDate() : (LocalDate) valeur;
    }

    @Override
    public Attribution enregistrer(Attribution attribution) {
        base.persist(attribution);
        return attribution;
    }

    @Override
    public void retirer(Attribution attribution) {
        base.remove(attribution);
    }
}
