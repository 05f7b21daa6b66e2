package org.entstage.convention.piece.jpa;

import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Reglages;
import org.entstage.commun.jpa.EcritureImmediate;
import org.entstage.convention.piece.Piece;
import org.entstage.convention.piece.Pieces;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaPieces implements Pieces {

    private final EntityManager base;
    private final String etablissement;

    JpaPieces(EntityManager base, Reglages reglages) {
        this.base = base;
        this.etablissement = reglages.etablissement();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> de(long convention) {
        return base.createQuery(
                        "select p from Piece p where p.etablissement = :etablissement and p.convention = :convention"
                                + " order by p.id desc",
                        Piece.class)
                .setParameter("etablissement", etablissement)
                .setParameter("convention", convention)
                .getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Piece> trouver(long id) {
        return base.createQuery(
                        "select p from Piece p where p.id = :id and p.etablissement = :etablissement", Piece.class)
                .setParameter("id", id)
                .setParameter("etablissement", etablissement)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void ajouter(Piece piece) {
        base.persist(piece);
    }

    @Override
    public void enregistrer(Piece piece) {
        EcritureImmediate.ecrire(base, "document of a convention");
    }

    @Override
    public void supprimer(Piece piece) {
        base.remove(piece);
        EcritureImmediate.ecrire(base, "document of a convention");
    }
}
