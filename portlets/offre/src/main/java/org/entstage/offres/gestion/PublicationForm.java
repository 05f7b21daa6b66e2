package org.entstage.offres.gestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.validation.constraints.Size;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.offre.Cible;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.Publication;

/** Whom an offer is shown to, and until when. */
public class PublicationForm {

    static final String TOUS = "TOUS";
    static final String CHOISIS = "CHOISIS";

    LocalDate jusquAu;

    @Size(max = 10)
    String quels = TOUS;

    @Size(max = 500)
    List<Long> centres = new ArrayList<>();

    @Size(max = 500)
    List<@Size(max = 20) String> etapes = new ArrayList<>();

    /** Codes of other étapes, with commas or blanks between. */
    @Size(max = 500)
    String autres;

    /** @param proposee last day where nobody chooses another one */
    static PublicationForm de(FicheOffre offre, LocalDate proposee) {
        PublicationForm form = new PublicationForm();
        form.jusquAu = proposee;
        form.quels = offre.cibles().isEmpty() ? TOUS : CHOISIS;
        offre.cibles().forEach(cible -> {
            if (cible.genre() == Cible.Genre.CENTRE) {
                form.centres.add(Long.valueOf(cible.code()));
            } else {
                form.etapes.add(cible.code());
            }
        });
        form.autres = String.join(", ", form.etapes);
        return form;
    }

    /** @throws RefusMetier when some are to be chosen and none is */
    Publication publication() {
        return new Publication(cibles(), jusquAu);
    }

    Set<Cible> cibles() {
        Set<Cible> cibles = new HashSet<>();
        if (CHOISIS.equals(quels)) {
            centres.forEach(centre -> cibles.add(Cible.centre(centre)));
            cibles.addAll(etapesTapees());
            etapes.stream().filter(code -> !code.isBlank()).forEach(code -> cibles.add(Cible.etape(code)));
            if (cibles.isEmpty()) {
                throw new RefusMetier(Probleme.auChamp("quels", "moderation.cibles.aucune"));
            }
        }
        return cibles;
    }

    private Set<Cible> etapesTapees() {
        return autres == null
                ? Set.of()
                : Arrays.stream(autres.split("[,;\\s]+"))
                        .filter(code -> !code.isBlank())
                        .map(Cible::etape)
                        .collect(Collectors.toSet());
    }
}
