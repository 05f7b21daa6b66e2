package org.entstage.convention.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import javax.persistence.TypedQuery;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Reglages;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.NumeroConvention;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;
import org.entstage.convention.StagesAEvaluer;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Placements read as one projection: an avenant that takes effect rewrites the row, so that the row says what is true. */
@Repository
@Transactional(readOnly = true)
class JpaStagesAEvaluer implements StagesAEvaluer {

    private static final String LECTURE = "select c.id as id, c.annee as annee, c.etat as etat, g.id as centre,"
            + " g.libelle as nomCentre, e.login as login, e.numero as numero, e.prenom as prenom, e.nom as nom, e.courriel as courriel,"
            + " t.login as tLogin, t.prenom as tPrenom, t.nom as tNom, t.courriel as tCourriel,"
            + " c.lieu.tuteurPrenom as gPrenom, c.lieu.tuteurNom as gNom, c.lieu.tuteurCourriel as gCourriel,"
            + " s.id as structure, s.raisonSociale as nomStructure, s.profil.naf as naf,"
            + " s.representantNom as aNom, s.courriel as aCourriel, s.adresse.pays as paysHote, c.lieu.pays as pays,"
            + " c.formation.codeEtape as etape, c.formation.versionEtape as version,"
            + " c.formation.libelleEtape as nomEtape, c.formation.codeComposante as composante,"
            + " c.formation.libelleComposante as nomComposante, c.stage.type as type, c.stage.debut as debut,"
            + " c.stage.fin as fin, c.stage.sujet as sujet"
            + " from Convention c join c.etudiant e join c.centre g"
            + " left join c.structure s left join c.enseignant t"
            + " where c.etablissement = :etablissement and c.etat <> org.entstage.convention.EtatConvention.BROUILLON";

    private final EntityManager base;
    private final String etablissement;

    JpaStagesAEvaluer(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public Optional<StageAEvaluer> parId(long convention) {
        return lire(" and c.id = :id", Map.of("id", convention)).stream().findFirst();
    }

    @Override
    public List<StageAEvaluer> parIds(Collection<Long> conventions) {
        return conventions.isEmpty() ? List.of() : lire(" and c.id in (:ids)", Map.of("ids", conventions));
    }

    @Override
    public List<StageAEvaluer> deLEtudiant(String login, String numero) {
        List<String> ou = new ArrayList<>();
        Map<String, Object> valeurs = new HashMap<>();
        if (login != null) {
            ou.add("e.login = :login");
            valeurs.put("login", login);
        }
        if (numero != null) {
            ou.add("e.numero = :numero");
            valeurs.put("numero", numero);
        }
        return ou.isEmpty()
                ? List.of()
                : lire(" and (" + String.join(" or ", ou) + ") order by c.stage.debut desc, c.id desc", valeurs);
    }

    @Override
    public List<StageAEvaluer> duReferent(String login) {
        return lire(" and t.login = :login order by c.stage.debut desc, c.id desc", Map.of("login", login));
    }

    @Override
    public List<StageAEvaluer> entre(Fenetre fenetre, Set<Long> centres, long apresId, int taille) {
        StringBuilder condition =
                new StringBuilder(" and c.etat = org.entstage.convention.EtatConvention.VALIDEE and c.id > :apres");
        Map<String, Object> valeurs = new HashMap<>();
        valeurs.put("apres", apresId);
        borne(condition, valeurs, "c.stage.debut >= :debutDe", "debutDe", fenetre.debutDe());
        borne(condition, valeurs, "c.stage.debut <= :debutA", "debutA", fenetre.debutA());
        borne(condition, valeurs, "c.stage.fin >= :finDe", "finDe", fenetre.finDe());
        borne(condition, valeurs, "c.stage.fin <= :finA", "finA", fenetre.finA());
        if (!centres.isEmpty()) {
            condition.append(" and g.id in (:centres)");
            valeurs.put("centres", centres);
        }
        return executer(
                requete(condition.append(" order by c.id").toString(), valeurs).setMaxResults(taille));
    }

    private static void borne(
            StringBuilder condition, Map<String, Object> valeurs, String texte, String nom, LocalDate jour) {
        if (jour != null) {
            condition.append(" and ").append(texte);
            valeurs.put(nom, jour);
        }
    }

    private List<StageAEvaluer> lire(String condition, Map<String, ?> valeurs) {
        return executer(requete(condition, valeurs));
    }

    private TypedQuery<Tuple> requete(String condition, Map<String, ?> valeurs) {
        TypedQuery<Tuple> requete =
                base.createQuery(LECTURE + condition, Tuple.class).setParameter("etablissement", etablissement);
        valeurs.forEach(requete::setParameter);
        return requete;
    }

    private List<StageAEvaluer> executer(TypedQuery<Tuple> requete) {
        return requete.getResultList().stream().map(this::stage).toList();
    }

    private StageAEvaluer stage(Tuple ligne) {
        Long id = ligne.get("id", Long.class);
        Integer annee = ligne.get("annee", Integer.class);
        EtatConvention etat = ligne.get("etat", EtatConvention.class);
        String pays = texte(ligne, "pays");
        return new StageAEvaluer(
                id,
                new NumeroConvention(new AnneeUniversitaire(annee).debut(), id).toString(),
                etablissement,
                ligne.get("centre", Long.class),
                texte(ligne, "nomCentre"),
                annee,
                Personne.de(
                        texte(ligne, "login"), texte(ligne, "prenom"), texte(ligne, "nom"), texte(ligne, "courriel")),
                texte(ligne, "numero"),
                Personne.de(
                        texte(ligne, "tLogin"),
                        texte(ligne, "tPrenom"),
                        texte(ligne, "tNom"),
                        texte(ligne, "tCourriel")),
                Personne.de(null, texte(ligne, "gPrenom"), texte(ligne, "gNom"), texte(ligne, "gCourriel")),
                Personne.de(null, null, texte(ligne, "aNom"), texte(ligne, "aCourriel")),
                ligne.get("structure", Long.class),
                texte(ligne, "nomStructure"),
                texte(ligne, "naf"),
                pays == null ? texte(ligne, "paysHote") : pays,
                texte(ligne, "etape"),
                texte(ligne, "version"),
                texte(ligne, "nomEtape"),
                texte(ligne, "composante"),
                texte(ligne, "nomComposante"),
                texte(ligne, "type"),
                ligne.get("debut", LocalDate.class),
                ligne.get("fin", LocalDate.class),
                texte(ligne, "sujet"),
                etat == EtatConvention.VALIDEE,
                etat == EtatConvention.ANNULEE);
    }

    private static String texte(Tuple ligne, String colonne) {
        return ligne.get(colonne, String.class);
    }
}
