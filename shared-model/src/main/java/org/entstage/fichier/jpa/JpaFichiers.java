package org.entstage.fichier.jpa;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.fichier.FichierDepose;
import org.entstage.fichier.FichierGarde;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;
import org.entstage.fichier.disque.Dossier;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The row goes with the transaction; a file of the folder is written before and taken away after it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JpaFichiers implements Fichiers {

    private final EntityManager base;
    private final Dossier dossier;
    private final Clock horloge;
    private final String etablissement;

    JpaFichiers(EntityManager base, Dossier dossier, Clock horloge, Reglages reglages) {
        this.base = base;
        this.dossier = dossier;
        this.horloge = horloge;
        this.etablissement = reglages.etablissement();
    }

    @Override
    public FichierDepose deposer(byte[] contenu, FormatFichier format) {
        LocalDateTime maintenant = LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
        FichierGarde fichier = FichierGarde.de(etablissement, format, contenu, maintenant);
        String cle = fichier.depose().cle();
        if (dossier.sert()) {
            apres(TransactionSynchronization.STATUS_ROLLED_BACK, () -> dossier.effacer(cle));
            dossier.ecrire(cle, contenu);
        } else {
            fichier.garder(contenu);
        }
        base.persist(fichier);
        return fichier.depose();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] lire(String cle) {
        FichierGarde fichier = trouver(cle).orElseThrow(() -> new Introuvable("file " + cle));
        byte[] contenu = fichier.contenu() != null
                ? fichier.contenu()
                : dossier.lire(cle)
                        .orElseThrow(() -> new IllegalStateException("file " + cle + " is not in the folder"));
        return fichier.verifier(contenu);
    }

    @Override
    public void effacer(String cle) {
        trouver(cle).ifPresent(fichier -> {
            boolean dehors = fichier.contenu() == null;
            base.remove(fichier);
            if (dehors) {
                apres(TransactionSynchronization.STATUS_COMMITTED, () -> dossier.effacer(cle));
            }
        });
    }

    private Optional<FichierGarde> trouver(String cle) {
        return base.createQuery(
                        "select f from FichierGarde f where f.etablissement = :etablissement and f.cle = :cle",
                        FichierGarde.class)
                .setParameter("etablissement", etablissement)
                .setParameter("cle", cle)
                .getResultStream()
                .findFirst();
    }

    private static void apres(int issue, Runnable geste) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int statut) {
                if (statut == issue) {
                    geste.run();
                }
            }
        });
    }
}
