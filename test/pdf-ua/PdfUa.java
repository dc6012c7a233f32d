import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Prints each rule of PDF/UA-1 that a file breaks, how often, and where first. */
public class PdfUa {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    int broken = 0;
    for (String file : files) {
      try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.PDFUA_1)) {
        var result = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 100, false, true, false).validate(parser);
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> places = new TreeMap<>();
        for (TestAssertion each : result.getTestAssertions()) {
          if (each.getStatus() != TestAssertion.Status.FAILED) continue;
          String rule = each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage();
          counts.merge(rule, 1, Integer::sum);
          places.putIfAbsent(rule, each.getLocation().getContext());
        }
        System.out.println(file + ": " + (result.isCompliant() ? "PDF/UA-1" : counts.size() + " rules broken"));
        counts.forEach((rule, count) -> System.out.println("  " + count + " x " + rule + "\n    " + places.get(rule)));
        if (!result.isCompliant()) broken += 1;
      }
    }
    System.exit(broken == 0 ? 0 : 1);
  }
}
