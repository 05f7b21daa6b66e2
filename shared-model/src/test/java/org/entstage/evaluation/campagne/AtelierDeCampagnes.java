package org.entstage.evaluation.campagne;

import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.etudiant;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.evaluation.Repondant;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Campaigns and placements for tests that have a database. */
public final class AtelierDeCampagnes {

    /** Student, teacher and tutor: those who have a delivered form. */
    public static final Set<Repondant> TROIS = Set.of(Repondant.ETUDIANT, Repondant.ENSEIGNANT, Repondant.TUTEUR);

    private final ModeleDeTest modele;

    public AtelierDeCampagnes(ModeleDeTest modele) {
        this.modele = modele;
    }

    /** From a fortnight before the end to a month after it, reminders after one week and two. */
    public static SaisieCampagne finDeStage(Repondant... repondants) {
        return saisie(new JourRelatif(Repere.FIN, -15), new JourRelatif(Repere.FIN, 30), repondants);
    }

    public static SaisieCampagne saisie(JourRelatif ouverture, JourRelatif cloture, Repondant... repondants) {
        return new SaisieCampagne(
                "Fin de stage",
                repondants.length == 0 ? TROIS : Set.of(repondants),
                ouverture,
                cloture,
                List.of(7, 14),
                2,
                Set.of(Langue.values()),
                CiblageCampagne.TOUS,
                null,
                null);
    }

    /** A centre for the students of the tests. */
    public long centre(String code, String composante, Long parent) {
        return transaction().execute(statut -> {
            EntityManager base = modele.bean(EntityManager.class);
            CentreGestion cree =
                    new CentreGestion("0350936C", code, "Centre " + code, code.toLowerCase() + "@univ.example.org");
            base.persist(cree);
            if (parent != null) {
                base.createNativeQuery("update centre_gestion set parent_id = :parent where id = :id")
                        .setParameter("parent", parent)
                        .setParameter("id", cree.id())
                        .executeUpdate();
            }
            base.createNativeQuery("insert into centre_critere"
                            + " (etablissement, centre_id, code_composante, code_etape, version_etape)"
                            + " values ('0350936C', :centre, :composante, '', '')")
                    .setParameter("centre", cree.id())
                    .setParameter("composante", composante)
                    .executeUpdate();
            return cree.id();
        });
    }

    public long centre() {
        return centre("SCI", SystemesDeTest.COMPOSANTE, null);
    }

    /** An accepted placement. */
    public long stage(LocalDate debut, LocalDate fin) {
        long id = UneConvention.commencee(modele, etudiant())
                .complete()
                .du(debut, fin)
                .id();
        ordre("update convention set etat = 'VALIDEE' where id = " + id);
        return id;
    }

    /** A campaign that runs. */
    public long active(Long centre, SaisieCampagne saisie) {
        long id = modele.bean(CreerCampagne.class).executer(administrateur(), centre, saisie);
        modele.bean(ActiverCampagne.class).executer(administrateur(), id, version(id));
        return id;
    }

    public int version(long campagne) {
        return modele.bean(ConsulterCampagne.class)
                .executer(administrateur(), campagne)
                .version();
    }

    public StageAEvaluer lire(long convention) {
        return modele.bean(StagesAEvaluer.class).parId(convention).orElseThrow();
    }

    /** Changes rows behind the product's back. */
    public void ordre(String sql) {
        transaction()
                .executeWithoutResult(statut ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    /** What a query says, as texts. */
    public List<String> lire(String sql) {
        List<?> lus = transaction()
                .execute(statut ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).getResultList());
        return lus.stream().map(String::valueOf).toList();
    }

    /** Throws away what a test wrote. */
    public void vider() {
        for (String table : List.of(
                "lien",
                "courriel",
                "evaluation_envoi",
                "evaluation_adresse",
                "fiche_evenement",
                "fiche_evaluation",
                "campagne",
                "convention_interruption",
                "convention_historique",
                "etape_a_faire",
                "convention")) {
            ordre("delete from " + table);
        }
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
    }
}
