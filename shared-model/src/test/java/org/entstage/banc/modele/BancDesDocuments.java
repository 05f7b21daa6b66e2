package org.entstage.banc.modele;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entstage.convention.CriteresConvention;
import org.entstage.convention.DemandeDeDocument;
import org.entstage.convention.ImprimerEnMasse;
import org.entstage.convention.PreparationDesDocuments;
import org.entstage.convention.RechercherConventions;
import org.entstage.convention.document.RedactionDesDocuments;
import org.entstage.convention.document.TypeDocument;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;

/** What printing costs: processor time, since a machine does it while people wait for others; and memory. */
public final class BancDesDocuments {

    /** Milliseconds of processor. */
    public static final String UN_PDF = "one convention as a PDF, processor time";

    /** Megabytes. */
    public static final String ARCHIVE = "500 conventions in one ZIP, growth of the heap";

    private static final int ECHAUFFEMENT = 60;
    private static final int REPETITIONS = 60;
    private static final int ARCHIVEES = ImprimerEnMasse.MAXIMUM;
    private static final double OCTETS_PAR_MO = 1024 * 1024;

    private final ModeleDeTest modele;
    private final Acteur acteur;
    private final List<Long> conventions;

    BancDesDocuments(ModeleDeTest modele, Acteur acteur) {
        this.modele = modele;
        this.acteur = acteur;
        this.conventions = List.copyOf(ids());
    }

    private Set<Long> ids() {
        RechercherConventions rechercher = modele.bean(RechercherConventions.class);
        Set<Long> ids = new LinkedHashSet<>();
        int avant = -1;
        for (int page = 1; ids.size() < ARCHIVEES && ids.size() > avant; page++) {
            avant = ids.size();
            rechercher.executer(acteur, CriteresConvention.AUCUN, page).lignes().forEach(ligne -> ids.add(ligne.id()));
        }
        return ids.stream().limit(ARCHIVEES).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    List<Mesure> mesurer() {
        return List.of(unPdf(), archive());
    }

    /** Made anew each time, frozen or not. */
    private Mesure unPdf() {
        PreparationDesDocuments preparation = modele.bean(PreparationDesDocuments.class);
        RedactionDesDocuments redaction = modele.bean(RedactionDesDocuments.class);
        ThreadMXBean horloge = ManagementFactory.getThreadMXBean();
        return new Chronometre(ECHAUFFEMENT, REPETITIONS, () -> -1, horloge::getCurrentThreadCpuTime)
                .mesurer(
                        UN_PDF,
                        i -> redaction.ecrire(
                                preparation.preparer(acteur, demande(i)), OutputStream.nullOutputStream()));
    }

    private DemandeDeDocument demande(int rang) {
        return new DemandeDeDocument(
                TypeDocument.CONVENTION, Locale.FRENCH, conventions.get(rang % conventions.size()));
    }

    private Mesure archive() {
        ImprimerEnMasse imprimer = modele.bean(ImprimerEnMasse.class);
        TasVivant tas = new TasVivant();
        imprimer.executer(acteur, CriteresConvention.AUCUN, Set.copyOf(conventions), Locale.FRENCH, tas);
        return Mesure.de(ARCHIVE, List.of(tas.croissance()), List.of());
    }

    /** Keeps nothing of what is written, and looks at the live heap after each so many bytes. */
    private static final class TasVivant extends OutputStream {

        private static final long TOUS_LES = 2L * 1024 * 1024;

        private final long avant = vivant();
        private long plusHaut = avant;
        private long ecrits;

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) {
            if (ecrits / TOUS_LES != (ecrits + longueur) / TOUS_LES) {
                plusHaut = Math.max(plusHaut, vivant());
            }
            ecrits += longueur;
        }

        double croissance() {
            return (plusHaut - avant) / OCTETS_PAR_MO;
        }

        private static long vivant() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
