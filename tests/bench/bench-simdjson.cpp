// SPDX-License-Identifier: LGPL-2.1-or-later

// The bare parse of the fastest parser at hand, as a yardstick: prints the seconds of the best of three runs.

#include <chrono>
#include <cstdio>
#include <simdjson.h>

int
main (int argc, char **argv)
{
  double best = 1e9;

  for (int i = 0; argc == 2 && i < 3; i++)
    {
      auto start = std::chrono::steady_clock::now ();
      simdjson::dom::parser parser;

      if (parser.load (argv[1]).error ())
        return 1;
      best = std::min (best, std::chrono::duration<double> (std::chrono::steady_clock::now () - start).count ());
    }
  std::printf ("%.6f\n", best);
}
