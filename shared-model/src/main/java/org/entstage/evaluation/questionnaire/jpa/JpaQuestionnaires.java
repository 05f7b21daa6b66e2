package org.entstage.evaluation.questionnaire.jpa;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.questionnaire.EtatVersion;
import org.entstage.evaluation.questionnaire.QuestionPubliee;
import org.entstage.evaluation.questionnaire.Questionnaire;
import org.entstage.evaluation.questionnaire.Questionnaires;
import org.entstage.evaluation.questionnaire.ResumeVersion;
import org.entstage.evaluation.questionnaire.VersionPubliee;
import org.entstage.evaluation.questionnaire.VersionQuestionnaire;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaQuestionnaires implements Questionnaires {

    private final EntityManager base;
    private final String etablissement;

    JpaQuestionnaires(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Questionnaire> parId(long id) {
        return base.createQuery(
                        "select q from Questionnaire q where q.id = :id and q.etablissement = :etablissement",
                        Questionnaire.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VersionQuestionnaire> version(long id) {
        return versions("v.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VersionQuestionnaire> brouillon(long questionnaire) {
        return enEtat(questionnaire, EtatVersion.BROUILLON);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VersionQuestionnaire> publiee(long questionnaire) {
        return enEtat(questionnaire, EtatVersion.PUBLIEE);
    }

    private Optional<VersionQuestionnaire> enEtat(long questionnaire, EtatVersion etat) {
        return versions("q.id = :questionnaire and v.etat = :etat")
                .setParameter("questionnaire", questionnaire)
                .setParameter("etat", etat)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<VersionQuestionnaire> versions(String condition) {
        return base.createQuery(
                        "select v from VersionQuestionnaire v join fetch v.questionnaire q"
                                + " where q.etablissement = :etablissement and " + condition,
                        VersionQuestionnaire.class)
                .setParameter("etablissement", etablissement);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Questionnaire> lister(Set<Long> centres) {
        String condition = centres == null
                ? ""
                : centres.isEmpty() ? " and q.centre is null" : " and (q.centre is null or q.centre in (:centres))";
        TypedQuery<Questionnaire> requete = base.createQuery(
                        "select q from Questionnaire q where q.etablissement = :etablissement" + condition
                                + " order by q.repondant, q.libelle, q.id",
                        Questionnaire.class)
                .setParameter("etablissement", etablissement);
        if (centres != null && !centres.isEmpty()) {
            requete.setParameter("centres", centres);
        }
        return requete.getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ResumeVersion> versions(Collection<Long> questionnaires) {
        return questionnaires.isEmpty()
                ? List.of()
                : base.createQuery(
                                "select new org.entstage.evaluation.questionnaire.ResumeVersion("
                                        + "v.id, q.id, v.numero, v.etat, v.modifieeLe, v.publieeLe, v.publieePar,"
                                        + " v.retireeLe) from VersionQuestionnaire v join v.questionnaire q"
                                        + " where q.etablissement = :etablissement and q.id in (:questionnaires)"
                                        + " order by v.numero desc",
                                ResumeVersion.class)
                        .setParameter("etablissement", etablissement)
                        .setParameter("questionnaires", questionnaires)
                        .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionPubliee> publiees(Repondant repondant) {
        return base.createQuery(
                        "select new org.entstage.evaluation.questionnaire.VersionPubliee("
                                + "v.id, v.numero, q.id, q.libelle, q.repondant, q.centre, q.composante, q.etape,"
                                + " q.typeConvention) from VersionQuestionnaire v join v.questionnaire q"
                                + " where q.etablissement = :etablissement and q.repondant = :repondant"
                                + " and v.etat = :publiee order by v.id",
                        VersionPubliee.class)
                .setParameter("etablissement", etablissement)
                .setParameter("repondant", repondant)
                .setParameter("publiee", EtatVersion.PUBLIEE)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuestionPubliee> questions(long version) {
        return base.createQuery(
                        "select p from QuestionPubliee p join p.questionnaire q"
                                + " where q.etablissement = :etablissement and p.version.id = :version"
                                + " order by p.rang",
                        QuestionPubliee.class)
                .setParameter("etablissement", etablissement)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> livres() {
        return new HashSet<>(base.createQuery(
                        "select q.livre from Questionnaire q where q.etablissement = :etablissement"
                                + " and q.livre is not null",
                        String.class)
                .setParameter("etablissement", etablissement)
                .getResultList());
    }

    @Override
    public Questionnaire enregistrer(Questionnaire questionnaire) {
        EcritureImmediate.ecrire(base, questionnaire, "questionnaire " + questionnaire.id());
        return questionnaire;
    }

    @Override
    public VersionQuestionnaire enregistrer(VersionQuestionnaire version) {
        EcritureImmediate.ecrire(base, version, "version " + version.id() + " of a questionnaire");
        return version;
    }

    @Override
    public void enregistrer(QuestionPubliee question) {
        base.persist(question);
    }

    @Override
    public void supprimer(VersionQuestionnaire brouillon) {
        base.remove(brouillon);
        EcritureImmediate.ecrire(base, "version " + brouillon.id() + " of a questionnaire");
    }

    @Override
    public void supprimer(Questionnaire questionnaire) {
        base.remove(questionnaire);
        EcritureImmediate.ecrire(base, "questionnaire " + questionnaire.id());
    }
}
