package org.entstage.convention.document.modele.jpa;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.Tuple;
import javax.persistence.TypedQuery;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.commun.jpa.Instantane;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.modele.CleGabarit;
import org.entstage.convention.document.modele.GabaritsEcrits;
import org.entstage.convention.document.modele.VersionDeGabarit;
import org.entstage.convention.document.modele.VersionPubliee;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what is published in memory, and the texts that were read last: a published text never changes. */
@Repository
class JpaGabaritsEcrits implements GabaritsEcrits {

    private static final int TEXTES_GARDES = 64;

    private final EntityManager base;
    private final String etablissement;
    private final VersionsDonnees versions;
    private final Instantane<Map<Long, List<VersionPubliee>>> publies;
    private final Map<Long, Optional<String>> textes =
            Collections.synchronizedMap(new LinkedHashMap<>(TEXTES_GARDES, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Optional<String>> ancien) {
                    return size() > TEXTES_GARDES;
                }
            });

    JpaGabaritsEcrits(EntityManager base, Reglages reglages, VersionsDonnees versions) {
        this.base = base;
        this.etablissement = reglages.etablissement();
        this.versions = versions;
        this.publies = versions.instantane(VERSION, this::lire);
    }

    @Override
    public Map<Long, List<VersionPubliee>> publies() {
        // Who has just published something in this transaction reads it; everybody else does when it is done.
        return TransactionSynchronizationManager.hasResource(this) ? lire() : publies.valeur();
    }

    private Map<Long, List<VersionPubliee>> lire() {
        Map<Long, List<VersionPubliee>> lues = new HashMap<>();
        base
                .createQuery(
                        "select g.id, g.centre, g.type, g.langue, g.bloc, g.numero, g.debut,"
                                + " case when g.texte is null then 1 else 0 end, g.publiePar, g.publieLe"
                                + " from VersionDeGabarit g where g.etablissement = :e and g.numero > 0 order by g.id",
                        Tuple.class)
                .setParameter("e", etablissement)
                .getResultList()
                .stream()
                .map(JpaGabaritsEcrits::publiee)
                .forEach(version -> lues.computeIfAbsent(version.centre(), centre -> new ArrayList<>())
                        .add(version));
        lues.replaceAll((centre, liste) -> List.copyOf(liste));
        return Map.copyOf(lues);
    }

    private static VersionPubliee publiee(Tuple ligne) {
        return new VersionPubliee(
                ligne.get(0, Long.class),
                ligne.get(1, Long.class),
                new CleGabarit(
                        ligne.get(2, TypeDocument.class), ligne.get(3, Langue.class), ligne.get(4, String.class)),
                ligne.get(5, Integer.class),
                ligne.get(6, LocalDate.class),
                ligne.get(7, Integer.class) == 1,
                ligne.get(8, String.class),
                ligne.get(9, LocalDateTime.class));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> texte(long version) {
        Optional<String> garde = textes.get(version);
        if (garde == null) {
            garde = base
                    .createQuery(
                            "select g.texte from VersionDeGabarit g where g.id = :id and g.etablissement = :e"
                                    + " and g.numero > 0",
                            String.class)
                    .setParameter("id", version)
                    .setParameter("e", etablissement)
                    .getResultList()
                    .stream()
                    .filter(Objects::nonNull)
                    .findFirst();
            if (garde.isPresent()) {
                textes.put(version, garde);
            }
        }
        return garde;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<VersionDeGabarit> brouillon(long centre, CleGabarit cle) {
        return cles("select g from VersionDeGabarit g", "and g.numero = 0", centre, cle, VersionDeGabarit.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionDeGabarit> brouillons(long centre) {
        return base.createQuery(
                        "select g from VersionDeGabarit g where g.etablissement = :e and g.centre = :centre"
                                + " and g.numero = 0 order by g.id",
                        VersionDeGabarit.class)
                .setParameter("e", etablissement)
                .setParameter("centre", centre)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public int dernierNumero(long centre, CleGabarit cle) {
        return cles("select coalesce(max(g.numero), 0) from VersionDeGabarit g", "", centre, cle, Integer.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> cles(String debut, String fin, long centre, CleGabarit cle, Class<T> type) {
        return base.createQuery(
                        debut + " where g.etablissement = :e and g.centre = :centre and g.type = :type"
                                + " and g.langue = :langue and g.bloc = :bloc " + fin,
                        type)
                .setParameter("e", etablissement)
                .setParameter("centre", centre)
                .setParameter("type", cle.type())
                .setParameter("langue", cle.langue())
                .setParameter("bloc", cle.bloc());
    }

    @Override
    @Transactional
    public void enregistrer(VersionDeGabarit version) {
        EcritureImmediate.ecrire(base, version, "template " + version);
    }

    @Override
    @Transactional
    public void publier(VersionDeGabarit version) {
        enregistrer(version);
        versions.changer(VERSION);
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(JpaGabaritsEcrits.this);
                }
            });
        }
    }

    @Override
    @Transactional
    public void retirer(VersionDeGabarit brouillon) {
        base.remove(brouillon);
    }
}
